CREATE TABLE [ImportBatch] (
  [ImportBatchID] INTEGER CONSTRAINT [PK_ImportBatch] PRIMARY KEY AUTOINCREMENT,
  [UserID] int NOT NULL,
  [Kind] nvarchar(10) NOT NULL,
  [Name] nvarchar(200),
  [ContentHash] nvarchar(64) NOT NULL,
  [Track] nvarchar(40),
  [BackgroundTaskID] int,
  [UndoneDate] datetime2(3),
  [CreatedDate] datetime2(3) NOT NULL,
  [UpdatedDate] datetime2(3) NOT NULL,
  [RowVersionNo] int NOT NULL,
  CONSTRAINT [FK_ImportBatch_User] FOREIGN KEY ([UserID]) REFERENCES [User] ([UserID]),
  CONSTRAINT [CK_ImportBatch_Kind] CHECK ([Kind] in ('addresses', 'table', 'pages'))
);

CREATE INDEX [IX_ImportBatch_UserID_ContentHash] ON [ImportBatch] ([UserID], [ContentHash]);

CREATE TABLE [ImportItem] (
  [ImportItemID] INTEGER CONSTRAINT [PK_ImportItem] PRIMARY KEY AUTOINCREMENT,
  [UserID] int NOT NULL,
  [ImportBatchID] int NOT NULL,
  [ItemNo] int NOT NULL,
  [Url] nvarchar(2000),
  [Label] nvarchar(510),
  [State] nvarchar(10) NOT NULL,
  [Message] nvarchar(1000),
  [AttemptNo] int NOT NULL,
  [DueDate] datetime2(3),
  [CreatedDate] datetime2(3) NOT NULL,
  [UpdatedDate] datetime2(3) NOT NULL,
  [RowVersionNo] int NOT NULL,
  [Content] [varbinary(max)],
  CONSTRAINT [FK_ImportItem_User] FOREIGN KEY ([UserID]) REFERENCES [User] ([UserID]),
  CONSTRAINT [FK_ImportItem_ImportBatch] FOREIGN KEY ([ImportBatchID]) REFERENCES [ImportBatch] ([ImportBatchID]),
  CONSTRAINT [CK_ImportItem_State] CHECK ([State] in ('waiting', 'captured', 'known', 'several', 'refused', 'failed'))
);

CREATE UNIQUE INDEX [UQ_ImportItem_ImportBatchID_ItemNo] ON [ImportItem] ([ImportBatchID], [ItemNo]);

CREATE INDEX [IX_ImportItem_ImportBatchID_State] ON [ImportItem] ([ImportBatchID], [State]);

CREATE TABLE [ImportItemJob] (
  [ImportItemJobID] INTEGER CONSTRAINT [PK_ImportItemJob] PRIMARY KEY AUTOINCREMENT,
  [UserID] int NOT NULL,
  [ImportBatchID] int NOT NULL,
  [ImportItemID] int NOT NULL,
  [JobID] int NOT NULL,
  [IsNew] int NOT NULL,
  [CreatedDate] datetime2(3) NOT NULL,
  CONSTRAINT [FK_ImportItemJob_User] FOREIGN KEY ([UserID]) REFERENCES [User] ([UserID]),
  CONSTRAINT [FK_ImportItemJob_ImportBatch] FOREIGN KEY ([ImportBatchID]) REFERENCES [ImportBatch] ([ImportBatchID]),
  CONSTRAINT [FK_ImportItemJob_ImportItem] FOREIGN KEY ([ImportItemID]) REFERENCES [ImportItem] ([ImportItemID]),
  CONSTRAINT [FK_ImportItemJob_Job] FOREIGN KEY ([JobID]) REFERENCES [Job] ([JobID])
);

CREATE UNIQUE INDEX [UQ_ImportItemJob_ImportItemID_JobID] ON [ImportItemJob] ([ImportItemID], [JobID]);

CREATE INDEX [IX_ImportItemJob_ImportBatchID] ON [ImportItemJob] ([ImportBatchID]);
