ALTER TABLE [Company] ADD [StandingCompanyID] int;--> statement-breakpoint
ALTER TABLE [Recruiter] ADD [StandingRecruiterID] int;--> statement-breakpoint
CREATE INDEX [IX_Company_UserID_StandingCompanyID] ON [Company] ([UserID],[StandingCompanyID]);