CREATE TABLE [JobApplicationContact] (
	[JobApplicationContactID] int IDENTITY(1, 1),
	[UserID] int NOT NULL,
	[JobApplicationID] int NOT NULL,
	[RecruiterID] int,
	[Name] nvarchar(200) collate Latin1_General_BIN2,
	[Role] nvarchar(100) collate Latin1_General_BIN2,
	[Email] nvarchar(254) collate Latin1_General_BIN2,
	[Phone] nvarchar(50) collate Latin1_General_BIN2,
	[CreatedDate] datetime2(3) NOT NULL,
	[UpdatedDate] datetime2(3) NOT NULL,
	[RowVersionNo] int NOT NULL,
	[DeletedDate] datetime2(3),
	[Notes] nvarchar(max) collate Latin1_General_BIN2,
	CONSTRAINT [PK_JobApplicationContact] PRIMARY KEY([JobApplicationContactID]),
	CONSTRAINT [CK_JobApplicationContact_Person] CHECK ([RecruiterID] is not null or [Name] is not null)
);
--> statement-breakpoint
CREATE TABLE [Recruiter] (
	[RecruiterID] int IDENTITY(1, 1),
	[UserID] int NOT NULL,
	[Name] nvarchar(200) collate Latin1_General_BIN2 NOT NULL,
	[Email] nvarchar(254) collate Latin1_General_BIN2,
	[EmailNormalized] nvarchar(254) collate Latin1_General_BIN2,
	[Phone] nvarchar(50) collate Latin1_General_BIN2,
	[ProfileUrl] nvarchar(2000) collate Latin1_General_BIN2,
	[NameSort] nvarchar(100) collate Latin1_General_BIN2 NOT NULL,
	[MergedIntoRecruiterID] int,
	[CreatedDate] datetime2(3) NOT NULL,
	[UpdatedDate] datetime2(3) NOT NULL,
	[RowVersionNo] int NOT NULL,
	[DeletedDate] datetime2(3),
	[SearchText] nvarchar(max) collate Latin1_General_BIN2 NOT NULL,
	[Notes] nvarchar(max) collate Latin1_General_BIN2,
	CONSTRAINT [PK_Recruiter] PRIMARY KEY([RecruiterID])
);
--> statement-breakpoint
CREATE TABLE [RecruiterCompanyHistory] (
	[RecruiterCompanyHistoryID] int IDENTITY(1, 1),
	[UserID] int NOT NULL,
	[RecruiterID] int NOT NULL,
	[CompanyID] int NOT NULL,
	[Title] nvarchar(200) collate Latin1_General_BIN2,
	[FromDate] date,
	[ToDate] date,
	[CreatedDate] datetime2(3) NOT NULL,
	[UpdatedDate] datetime2(3) NOT NULL,
	[RowVersionNo] int NOT NULL,
	[DeletedDate] datetime2(3),
	CONSTRAINT [PK_RecruiterCompanyHistory] PRIMARY KEY([RecruiterCompanyHistoryID])
);
--> statement-breakpoint
ALTER TABLE [JobApplicationContact] ADD CONSTRAINT [FK_JobApplicationContact_User] FOREIGN KEY ([UserID]) REFERENCES [User]([UserID]);--> statement-breakpoint
ALTER TABLE [JobApplicationContact] ADD CONSTRAINT [FK_JobApplicationContact_JobApplication] FOREIGN KEY ([JobApplicationID]) REFERENCES [JobApplication]([JobApplicationID]);--> statement-breakpoint
ALTER TABLE [JobApplicationContact] ADD CONSTRAINT [FK_JobApplicationContact_Recruiter] FOREIGN KEY ([RecruiterID]) REFERENCES [Recruiter]([RecruiterID]);--> statement-breakpoint
ALTER TABLE [Recruiter] ADD CONSTRAINT [FK_Recruiter_User] FOREIGN KEY ([UserID]) REFERENCES [User]([UserID]);--> statement-breakpoint
ALTER TABLE [RecruiterCompanyHistory] ADD CONSTRAINT [FK_RecruiterCompanyHistory_User] FOREIGN KEY ([UserID]) REFERENCES [User]([UserID]);--> statement-breakpoint
ALTER TABLE [RecruiterCompanyHistory] ADD CONSTRAINT [FK_RecruiterCompanyHistory_Recruiter] FOREIGN KEY ([RecruiterID]) REFERENCES [Recruiter]([RecruiterID]);--> statement-breakpoint
ALTER TABLE [RecruiterCompanyHistory] ADD CONSTRAINT [FK_RecruiterCompanyHistory_Company] FOREIGN KEY ([CompanyID]) REFERENCES [Company]([CompanyID]);--> statement-breakpoint
CREATE INDEX [IX_JobApplicationContact_JobApplicationID] ON [JobApplicationContact] ([JobApplicationID]);--> statement-breakpoint
CREATE INDEX [IX_JobApplicationContact_RecruiterID] ON [JobApplicationContact] ([RecruiterID]);--> statement-breakpoint
CREATE INDEX [IX_Recruiter_UserID_NameSort] ON [Recruiter] ([UserID],[NameSort]);--> statement-breakpoint
CREATE INDEX [IX_Recruiter_UserID_EmailNormalized] ON [Recruiter] ([UserID],[EmailNormalized]);--> statement-breakpoint
CREATE INDEX [IX_RecruiterCompanyHistory_RecruiterID] ON [RecruiterCompanyHistory] ([RecruiterID]);--> statement-breakpoint
CREATE INDEX [IX_RecruiterCompanyHistory_CompanyID] ON [RecruiterCompanyHistory] ([CompanyID]);