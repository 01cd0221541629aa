ALTER TABLE [Job] ADD COLUMN [BoardHost] nvarchar(253);

CREATE INDEX [IX_Job_UserID_BoardHost] ON [Job] ([UserID], [BoardHost], [DeletedDate]);

CREATE TABLE [JobBoard] (
  [JobBoardID] INTEGER CONSTRAINT [PK_JobBoard] PRIMARY KEY AUTOINCREMENT,
  [UserID] int NOT NULL,
  [Host] nvarchar(253) NOT NULL,
  [Name] nvarchar(100),
  [CreatedDate] datetime2(3) NOT NULL,
  [UpdatedDate] datetime2(3) NOT NULL,
  [RowVersionNo] int NOT NULL,
  [Notes] [nvarchar(max)],
  CONSTRAINT [FK_JobBoard_User] FOREIGN KEY ([UserID]) REFERENCES [User] ([UserID])
);

CREATE UNIQUE INDEX [UQ_JobBoard_UserID_Host] ON [JobBoard] ([UserID], [Host]);
