CREATE INDEX [IX_Company_UserID_MergedIntoCompanyID] ON [Company] ([UserID], [MergedIntoCompanyID]);
