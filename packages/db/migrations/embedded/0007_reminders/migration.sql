CREATE TABLE [Reminder] (
  [ReminderID] INTEGER CONSTRAINT [PK_Reminder] PRIMARY KEY AUTOINCREMENT,
  [UserID] int NOT NULL,
  [JobApplicationID] int,
  [JobID] int,
  [Text] nvarchar(500) NOT NULL,
  [Starts] nvarchar(16) NOT NULL,
  [Occurrence] nvarchar(16) NOT NULL,
  [Due] nvarchar(16) NOT NULL,
  [TimeZone] nvarchar(64),
  [DueDate] datetime2(3),
  [Recurrence] nvarchar(300),
  [DoneDate] datetime2(3),
  [PreviousOccurrence] nvarchar(16),
  [PreviousDue] nvarchar(16),
  [PreviousDoneDate] datetime2(3),
  [CreatedDate] datetime2(3) NOT NULL,
  [UpdatedDate] datetime2(3) NOT NULL,
  [RowVersionNo] int NOT NULL,
  [DeletedDate] datetime2(3),
  CONSTRAINT [FK_Reminder_User] FOREIGN KEY ([UserID]) REFERENCES [User] ([UserID]),
  CONSTRAINT [FK_Reminder_JobApplication] FOREIGN KEY ([JobApplicationID]) REFERENCES [JobApplication] ([JobApplicationID]),
  CONSTRAINT [FK_Reminder_Job] FOREIGN KEY ([JobID]) REFERENCES [Job] ([JobID]),
  CONSTRAINT [CK_Reminder_About] CHECK ([JobApplicationID] is null or [JobID] is null)
);

CREATE INDEX [IX_Reminder_UserID_Due] ON [Reminder] ([UserID], [Due]);

CREATE INDEX [IX_Reminder_JobApplicationID] ON [Reminder] ([JobApplicationID]);

CREATE INDEX [IX_Reminder_JobID] ON [Reminder] ([JobID]);

CREATE TABLE [SuggestionAnswer] (
  [SuggestionAnswerID] INTEGER CONSTRAINT [PK_SuggestionAnswer] PRIMARY KEY AUTOINCREMENT,
  [UserID] int NOT NULL,
  [SuggestionKey] nvarchar(60) NOT NULL,
  [JobApplicationID] int NOT NULL,
  [Answer] nvarchar(10) NOT NULL,
  [ReminderID] int,
  [FollowUpDate] date,
  [CreatedDate] datetime2(3) NOT NULL,
  [UpdatedDate] datetime2(3) NOT NULL,
  [RowVersionNo] int NOT NULL,
  CONSTRAINT [FK_SuggestionAnswer_User] FOREIGN KEY ([UserID]) REFERENCES [User] ([UserID]),
  CONSTRAINT [FK_SuggestionAnswer_JobApplication] FOREIGN KEY ([JobApplicationID]) REFERENCES [JobApplication] ([JobApplicationID]),
  CONSTRAINT [FK_SuggestionAnswer_Reminder] FOREIGN KEY ([ReminderID]) REFERENCES [Reminder] ([ReminderID]),
  CONSTRAINT [CK_SuggestionAnswer_Answer] CHECK ([Answer] in ('accepted', 'dismissed', 'open'))
);

CREATE UNIQUE INDEX [UQ_SuggestionAnswer_UserID_SuggestionKey] ON [SuggestionAnswer] ([UserID], [SuggestionKey]);
