CREATE TABLE [Reminder] (
	[ReminderID] int IDENTITY(1, 1),
	[UserID] int NOT NULL,
	[JobApplicationID] int,
	[JobID] int,
	[Text] nvarchar(500) collate Latin1_General_BIN2 NOT NULL,
	[Starts] nvarchar(16) collate Latin1_General_BIN2 NOT NULL,
	[Occurrence] nvarchar(16) collate Latin1_General_BIN2 NOT NULL,
	[Due] nvarchar(16) collate Latin1_General_BIN2 NOT NULL,
	[TimeZone] nvarchar(64) collate Latin1_General_BIN2,
	[DueDate] datetime2(3),
	[Recurrence] nvarchar(300) collate Latin1_General_BIN2,
	[DoneDate] datetime2(3),
	[PreviousOccurrence] nvarchar(16) collate Latin1_General_BIN2,
	[PreviousDue] nvarchar(16) collate Latin1_General_BIN2,
	[PreviousDoneDate] datetime2(3),
	[CreatedDate] datetime2(3) NOT NULL,
	[UpdatedDate] datetime2(3) NOT NULL,
	[RowVersionNo] int NOT NULL,
	[DeletedDate] datetime2(3),
	CONSTRAINT [PK_Reminder] PRIMARY KEY([ReminderID]),
	CONSTRAINT [CK_Reminder_About] CHECK ([JobApplicationID] is null or [JobID] is null)
);
--> statement-breakpoint
CREATE TABLE [SuggestionAnswer] (
	[SuggestionAnswerID] int IDENTITY(1, 1),
	[UserID] int NOT NULL,
	[SuggestionKey] nvarchar(60) collate Latin1_General_BIN2 NOT NULL,
	[JobApplicationID] int NOT NULL,
	[Answer] nvarchar(10) collate Latin1_General_BIN2 NOT NULL,
	[ReminderID] int,
	[FollowUpDate] date,
	[CreatedDate] datetime2(3) NOT NULL,
	[UpdatedDate] datetime2(3) NOT NULL,
	[RowVersionNo] int NOT NULL,
	CONSTRAINT [PK_SuggestionAnswer] PRIMARY KEY([SuggestionAnswerID]),
	CONSTRAINT [UQ_SuggestionAnswer_UserID_SuggestionKey] UNIQUE([UserID],[SuggestionKey]),
	CONSTRAINT [CK_SuggestionAnswer_Answer] CHECK ([Answer] in ('accepted', 'dismissed', 'open'))
);
--> statement-breakpoint
ALTER TABLE [Reminder] ADD CONSTRAINT [FK_Reminder_User] FOREIGN KEY ([UserID]) REFERENCES [User]([UserID]);--> statement-breakpoint
ALTER TABLE [Reminder] ADD CONSTRAINT [FK_Reminder_JobApplication] FOREIGN KEY ([JobApplicationID]) REFERENCES [JobApplication]([JobApplicationID]);--> statement-breakpoint
ALTER TABLE [Reminder] ADD CONSTRAINT [FK_Reminder_Job] FOREIGN KEY ([JobID]) REFERENCES [Job]([JobID]);--> statement-breakpoint
ALTER TABLE [SuggestionAnswer] ADD CONSTRAINT [FK_SuggestionAnswer_User] FOREIGN KEY ([UserID]) REFERENCES [User]([UserID]);--> statement-breakpoint
ALTER TABLE [SuggestionAnswer] ADD CONSTRAINT [FK_SuggestionAnswer_JobApplication] FOREIGN KEY ([JobApplicationID]) REFERENCES [JobApplication]([JobApplicationID]);--> statement-breakpoint
ALTER TABLE [SuggestionAnswer] ADD CONSTRAINT [FK_SuggestionAnswer_Reminder] FOREIGN KEY ([ReminderID]) REFERENCES [Reminder]([ReminderID]);--> statement-breakpoint
CREATE INDEX [IX_Reminder_UserID_Due] ON [Reminder] ([UserID],[Due]);--> statement-breakpoint
CREATE INDEX [IX_Reminder_JobApplicationID] ON [Reminder] ([JobApplicationID]);--> statement-breakpoint
CREATE INDEX [IX_Reminder_JobID] ON [Reminder] ([JobID]);