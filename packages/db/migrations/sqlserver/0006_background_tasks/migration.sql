CREATE TABLE [BackgroundTask] (
	[BackgroundTaskID] int IDENTITY(1, 1),
	[UserID] int,
	[Kind] nvarchar(60) collate Latin1_General_BIN2 NOT NULL,
	[State] nvarchar(10) collate Latin1_General_BIN2 NOT NULL,
	[Priority] int NOT NULL,
	[TurnNo] int NOT NULL,
	[DueDate] datetime2(3) NOT NULL,
	[WorkHash] nvarchar(64) collate Latin1_General_BIN2,
	[LiveHash] nvarchar(64) collate Latin1_General_BIN2 NOT NULL,
	[Recurrence] nvarchar(200) collate Latin1_General_BIN2,
	[ProgressDone] int NOT NULL,
	[ProgressTotal] int,
	[AttemptNo] int NOT NULL,
	[LeaseNo] int NOT NULL,
	[WorkerID] nvarchar(36) collate Latin1_General_BIN2,
	[LeaseExpiresDate] datetime2(3),
	[CancelRequestedDate] datetime2(3),
	[ErrorCode] nvarchar(40) collate Latin1_General_BIN2,
	[ClientKind] nvarchar(10) collate Latin1_General_BIN2 NOT NULL,
	[CredentialKind] nvarchar(10) collate Latin1_General_BIN2 NOT NULL,
	[CredentialID] nvarchar(64) collate Latin1_General_BIN2,
	[StartedDate] datetime2(3),
	[FinishedDate] datetime2(3),
	[CreatedDate] datetime2(3) NOT NULL,
	[UpdatedDate] datetime2(3) NOT NULL,
	[RowVersionNo] int NOT NULL,
	[ErrorText] varbinary(max),
	[Payload] varbinary(max),
	[Checkpoint] varbinary(max),
	[Result] varbinary(max),
	CONSTRAINT [PK_BackgroundTask] PRIMARY KEY([BackgroundTaskID]),
	CONSTRAINT [UQ_BackgroundTask_LiveHash] UNIQUE([LiveHash]),
	CONSTRAINT [CK_BackgroundTask_State] CHECK ([State] in ('waiting', 'running', 'succeeded', 'failed', 'cancelled'))
);
--> statement-breakpoint
ALTER TABLE [BackgroundTask] ADD CONSTRAINT [FK_BackgroundTask_User] FOREIGN KEY ([UserID]) REFERENCES [User]([UserID]);--> statement-breakpoint
CREATE INDEX [IX_BackgroundTask_Claim] ON [BackgroundTask] ([State],[Priority],[TurnNo],[DueDate]);--> statement-breakpoint
CREATE INDEX [IX_BackgroundTask_UserID_State_TurnNo] ON [BackgroundTask] ([UserID],[State],[TurnNo]);