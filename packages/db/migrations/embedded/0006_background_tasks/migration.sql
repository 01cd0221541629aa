CREATE TABLE [BackgroundTask] (
  [BackgroundTaskID] INTEGER CONSTRAINT [PK_BackgroundTask] PRIMARY KEY AUTOINCREMENT,
  [UserID] int,
  [Kind] nvarchar(60) NOT NULL,
  [State] nvarchar(10) NOT NULL,
  [Priority] int NOT NULL,
  [TurnNo] int NOT NULL,
  [DueDate] datetime2(3) NOT NULL,
  [WorkHash] nvarchar(64),
  [LiveHash] nvarchar(64) NOT NULL,
  [Recurrence] nvarchar(200),
  [ProgressDone] int NOT NULL,
  [ProgressTotal] int,
  [AttemptNo] int NOT NULL,
  [LeaseNo] int NOT NULL,
  [WorkerID] nvarchar(36),
  [LeaseExpiresDate] datetime2(3),
  [CancelRequestedDate] datetime2(3),
  [ErrorCode] nvarchar(40),
  [ClientKind] nvarchar(10) NOT NULL,
  [CredentialKind] nvarchar(10) NOT NULL,
  [CredentialID] nvarchar(64),
  [StartedDate] datetime2(3),
  [FinishedDate] datetime2(3),
  [CreatedDate] datetime2(3) NOT NULL,
  [UpdatedDate] datetime2(3) NOT NULL,
  [RowVersionNo] int NOT NULL,
  [ErrorText] [varbinary(max)],
  [Payload] [varbinary(max)],
  [Checkpoint] [varbinary(max)],
  [Result] [varbinary(max)],
  CONSTRAINT [FK_BackgroundTask_User] FOREIGN KEY ([UserID]) REFERENCES [User] ([UserID]),
  CONSTRAINT [CK_BackgroundTask_State] CHECK ([State] in ('waiting', 'running', 'succeeded', 'failed', 'cancelled'))
);

CREATE UNIQUE INDEX [UQ_BackgroundTask_LiveHash] ON [BackgroundTask] ([LiveHash]);

CREATE INDEX [IX_BackgroundTask_Claim] ON [BackgroundTask] ([State], [Priority], [TurnNo], [DueDate]);

CREATE INDEX [IX_BackgroundTask_UserID_State_TurnNo] ON [BackgroundTask] ([UserID], [State], [TurnNo]);
