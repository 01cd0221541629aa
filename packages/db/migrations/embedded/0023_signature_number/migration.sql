DROP INDEX [IX_CompanyMergedJob_CompanyID];

CREATE INDEX [IX_CompanyMergedJob_CompanyID_JobID] ON [CompanyMergedJob] ([CompanyID], [JobID]);

ALTER TABLE [User] ADD COLUMN [JobSignaturesNo] int;
