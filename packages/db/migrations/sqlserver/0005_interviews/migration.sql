CREATE TABLE [Interview] (
	[InterviewID] int IDENTITY(1, 1),
	[UserID] int NOT NULL,
	[JobApplicationID] int NOT NULL,
	[RoundNo] int NOT NULL,
	[Kind] nvarchar(12) collate Latin1_General_BIN2 NOT NULL,
	[StartsDate] datetime2(3) NOT NULL,
	[TimeZone] nvarchar(64) collate Latin1_General_BIN2 NOT NULL,
	[DurationMinutes] int NOT NULL,
	[Place] nvarchar(300) collate Latin1_General_BIN2,
	[Link] nvarchar(2000) collate Latin1_General_BIN2,
	[People] nvarchar(1000) collate Latin1_General_BIN2,
	[Outcome] nvarchar(10) collate Latin1_General_BIN2 NOT NULL,
	[CreatedDate] datetime2(3) NOT NULL,
	[UpdatedDate] datetime2(3) NOT NULL,
	[RowVersionNo] int NOT NULL,
	[DeletedDate] datetime2(3),
	[Notes] nvarchar(max) collate Latin1_General_BIN2,
	CONSTRAINT [PK_Interview] PRIMARY KEY([InterviewID]),
	CONSTRAINT [CK_Interview_Kind] CHECK ([Kind] in ('screen', 'phone', 'technical', 'onsite', 'panel', 'final', 'other')),
	CONSTRAINT [CK_Interview_Outcome] CHECK ([Outcome] in ('pending', 'passed', 'failed', 'cancelled', 'moved')),
	CONSTRAINT [CK_Interview_DurationMinutes] CHECK ([DurationMinutes] > 0)
);
--> statement-breakpoint
ALTER TABLE [Interview] ADD CONSTRAINT [FK_Interview_User] FOREIGN KEY ([UserID]) REFERENCES [User]([UserID]);--> statement-breakpoint
ALTER TABLE [Interview] ADD CONSTRAINT [FK_Interview_JobApplication] FOREIGN KEY ([JobApplicationID]) REFERENCES [JobApplication]([JobApplicationID]);--> statement-breakpoint
CREATE INDEX [IX_Interview_UserID_StartsDate] ON [Interview] ([UserID],[StartsDate]);--> statement-breakpoint
CREATE INDEX [IX_Interview_JobApplicationID] ON [Interview] ([JobApplicationID]);