CREATE TABLE [Interview] (
  [InterviewID] INTEGER CONSTRAINT [PK_Interview] PRIMARY KEY AUTOINCREMENT,
  [UserID] int NOT NULL,
  [JobApplicationID] int NOT NULL,
  [RoundNo] int NOT NULL,
  [Kind] nvarchar(12) NOT NULL,
  [StartsDate] datetime2(3) NOT NULL,
  [TimeZone] nvarchar(64) NOT NULL,
  [DurationMinutes] int NOT NULL,
  [Place] nvarchar(300),
  [Link] nvarchar(2000),
  [People] nvarchar(1000),
  [Outcome] nvarchar(10) NOT NULL,
  [CreatedDate] datetime2(3) NOT NULL,
  [UpdatedDate] datetime2(3) NOT NULL,
  [RowVersionNo] int NOT NULL,
  [DeletedDate] datetime2(3),
  [Notes] [nvarchar(max)],
  CONSTRAINT [FK_Interview_User] FOREIGN KEY ([UserID]) REFERENCES [User] ([UserID]),
  CONSTRAINT [FK_Interview_JobApplication] FOREIGN KEY ([JobApplicationID]) REFERENCES [JobApplication] ([JobApplicationID]),
  CONSTRAINT [CK_Interview_Kind] CHECK ([Kind] in ('screen', 'phone', 'technical', 'onsite', 'panel', 'final', 'other')),
  CONSTRAINT [CK_Interview_Outcome] CHECK ([Outcome] in ('pending', 'passed', 'failed', 'cancelled', 'moved')),
  CONSTRAINT [CK_Interview_DurationMinutes] CHECK ([DurationMinutes] > 0)
);

CREATE INDEX [IX_Interview_UserID_StartsDate] ON [Interview] ([UserID], [StartsDate]);

CREATE INDEX [IX_Interview_JobApplicationID] ON [Interview] ([JobApplicationID]);
