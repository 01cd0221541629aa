DROP INDEX [IX_CompanyMergedJob_CompanyID] ON [CompanyMergedJob];--> statement-breakpoint
ALTER TABLE [User] ADD [JobSignaturesNo] int;--> statement-breakpoint
CREATE INDEX [IX_CompanyMergedJob_CompanyID_JobID] ON [CompanyMergedJob] ([CompanyID],[JobID]);