ALTER TABLE [Company] ADD COLUMN [StandingCompanyID] int;

CREATE INDEX [IX_Company_UserID_StandingCompanyID] ON [Company] ([UserID], [StandingCompanyID]);

ALTER TABLE [Recruiter] ADD COLUMN [StandingRecruiterID] int;
