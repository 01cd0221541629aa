CREATE TABLE [CompanyMergedJob] (
	[CompanyMergedJobID] int IDENTITY(1, 1),
	[UserID] int NOT NULL,
	[CompanyID] int NOT NULL,
	[JobID] int NOT NULL,
	CONSTRAINT [PK_CompanyMergedJob] PRIMARY KEY([CompanyMergedJobID])
);
--> statement-breakpoint
ALTER TABLE [Company] ADD [DeletedDate] datetime2(3);--> statement-breakpoint
ALTER TABLE [Company] ADD [SearchText] nvarchar(max) collate Latin1_General_BIN2;--> statement-breakpoint
ALTER TABLE [Company] ADD [MergedIntoCompanyID] int;--> statement-breakpoint
ALTER TABLE [Company] ADD [Website] nvarchar(2000) collate Latin1_General_BIN2;--> statement-breakpoint
ALTER TABLE [Company] ADD [Notes] nvarchar(max) collate Latin1_General_BIN2;--> statement-breakpoint
ALTER TABLE [CompanyMergedJob] ADD CONSTRAINT [FK_CompanyMergedJob_User] FOREIGN KEY ([UserID]) REFERENCES [User]([UserID]);--> statement-breakpoint
ALTER TABLE [CompanyMergedJob] ADD CONSTRAINT [FK_CompanyMergedJob_Company] FOREIGN KEY ([CompanyID]) REFERENCES [Company]([CompanyID]);--> statement-breakpoint
ALTER TABLE [CompanyMergedJob] ADD CONSTRAINT [FK_CompanyMergedJob_Job] FOREIGN KEY ([JobID]) REFERENCES [Job]([JobID]);--> statement-breakpoint
CREATE INDEX [IX_CompanyMergedJob_CompanyID] ON [CompanyMergedJob] ([CompanyID]);