CREATE TABLE [ImportBatch] (
	[ImportBatchID] int IDENTITY(1, 1),
	[UserID] int NOT NULL,
	[Kind] nvarchar(10) collate Latin1_General_BIN2 NOT NULL,
	[Name] nvarchar(200) collate Latin1_General_BIN2,
	[ContentHash] nvarchar(64) collate Latin1_General_BIN2 NOT NULL,
	[Track] nvarchar(40) collate Latin1_General_BIN2,
	[BackgroundTaskID] int,
	[UndoneDate] datetime2(3),
	[CreatedDate] datetime2(3) NOT NULL,
	[UpdatedDate] datetime2(3) NOT NULL,
	[RowVersionNo] int NOT NULL,
	CONSTRAINT [PK_ImportBatch] PRIMARY KEY([ImportBatchID]),
	CONSTRAINT [CK_ImportBatch_Kind] CHECK ([Kind] in ('addresses', 'table', 'pages'))
);
--> statement-breakpoint
CREATE TABLE [ImportItem] (
	[ImportItemID] int IDENTITY(1, 1),
	[UserID] int NOT NULL,
	[ImportBatchID] int NOT NULL,
	[ItemNo] int NOT NULL,
	[Url] nvarchar(2000) collate Latin1_General_BIN2,
	[Label] nvarchar(510) collate Latin1_General_BIN2,
	[State] nvarchar(10) collate Latin1_General_BIN2 NOT NULL,
	[Message] nvarchar(1000) collate Latin1_General_BIN2,
	[AttemptNo] int NOT NULL,
	[DueDate] datetime2(3),
	[CreatedDate] datetime2(3) NOT NULL,
	[UpdatedDate] datetime2(3) NOT NULL,
	[RowVersionNo] int NOT NULL,
	[Content] varbinary(max),
	CONSTRAINT [PK_ImportItem] PRIMARY KEY([ImportItemID]),
	CONSTRAINT [UQ_ImportItem_ImportBatchID_ItemNo] UNIQUE([ImportBatchID],[ItemNo]),
	CONSTRAINT [CK_ImportItem_State] CHECK ([State] in ('waiting', 'captured', 'known', 'several', 'refused', 'failed'))
);
--> statement-breakpoint
CREATE TABLE [ImportItemJob] (
	[ImportItemJobID] int IDENTITY(1, 1),
	[UserID] int NOT NULL,
	[ImportBatchID] int NOT NULL,
	[ImportItemID] int NOT NULL,
	[JobID] int NOT NULL,
	[IsNew] int NOT NULL,
	[CreatedDate] datetime2(3) NOT NULL,
	CONSTRAINT [PK_ImportItemJob] PRIMARY KEY([ImportItemJobID]),
	CONSTRAINT [UQ_ImportItemJob_ImportItemID_JobID] UNIQUE([ImportItemID],[JobID])
);
--> statement-breakpoint
ALTER TABLE [ImportBatch] ADD CONSTRAINT [FK_ImportBatch_User] FOREIGN KEY ([UserID]) REFERENCES [User]([UserID]);--> statement-breakpoint
ALTER TABLE [ImportItem] ADD CONSTRAINT [FK_ImportItem_User] FOREIGN KEY ([UserID]) REFERENCES [User]([UserID]);--> statement-breakpoint
ALTER TABLE [ImportItem] ADD CONSTRAINT [FK_ImportItem_ImportBatch] FOREIGN KEY ([ImportBatchID]) REFERENCES [ImportBatch]([ImportBatchID]);--> statement-breakpoint
ALTER TABLE [ImportItemJob] ADD CONSTRAINT [FK_ImportItemJob_User] FOREIGN KEY ([UserID]) REFERENCES [User]([UserID]);--> statement-breakpoint
ALTER TABLE [ImportItemJob] ADD CONSTRAINT [FK_ImportItemJob_ImportBatch] FOREIGN KEY ([ImportBatchID]) REFERENCES [ImportBatch]([ImportBatchID]);--> statement-breakpoint
ALTER TABLE [ImportItemJob] ADD CONSTRAINT [FK_ImportItemJob_ImportItem] FOREIGN KEY ([ImportItemID]) REFERENCES [ImportItem]([ImportItemID]);--> statement-breakpoint
ALTER TABLE [ImportItemJob] ADD CONSTRAINT [FK_ImportItemJob_Job] FOREIGN KEY ([JobID]) REFERENCES [Job]([JobID]);--> statement-breakpoint
CREATE INDEX [IX_ImportBatch_UserID_ContentHash] ON [ImportBatch] ([UserID],[ContentHash]);--> statement-breakpoint
CREATE INDEX [IX_ImportItem_ImportBatchID_State] ON [ImportItem] ([ImportBatchID],[State]);--> statement-breakpoint
CREATE INDEX [IX_ImportItemJob_ImportBatchID] ON [ImportItemJob] ([ImportBatchID]);