CREATE TABLE [JobTag] (
	[JobTagID] int IDENTITY(1, 1),
	[UserID] int NOT NULL,
	[JobID] int NOT NULL,
	[TagID] int NOT NULL,
	[MergedFromTagID] int,
	[CreatedDate] datetime2(3) NOT NULL,
	CONSTRAINT [PK_JobTag] PRIMARY KEY([JobTagID]),
	CONSTRAINT [UQ_JobTag_JobID_TagID] UNIQUE([JobID],[TagID])
);
--> statement-breakpoint
CREATE TABLE [Tag] (
	[TagID] int IDENTITY(1, 1),
	[UserID] int NOT NULL,
	[Name] nvarchar(60) collate Latin1_General_BIN2 NOT NULL,
	[NameNormalized] nvarchar(120) collate Latin1_General_BIN2 NOT NULL,
	[Color] nvarchar(20) collate Latin1_General_BIN2,
	[MergedIntoTagID] int,
	[CreatedDate] datetime2(3) NOT NULL,
	[UpdatedDate] datetime2(3) NOT NULL,
	[RowVersionNo] int NOT NULL,
	[DeletedDate] datetime2(3),
	CONSTRAINT [PK_Tag] PRIMARY KEY([TagID]),
	CONSTRAINT [UQ_Tag_UserID_NameNormalized] UNIQUE([UserID],[NameNormalized])
);
--> statement-breakpoint
ALTER TABLE [JobTag] ADD CONSTRAINT [FK_JobTag_User] FOREIGN KEY ([UserID]) REFERENCES [User]([UserID]);--> statement-breakpoint
ALTER TABLE [JobTag] ADD CONSTRAINT [FK_JobTag_Job] FOREIGN KEY ([JobID]) REFERENCES [Job]([JobID]);--> statement-breakpoint
ALTER TABLE [JobTag] ADD CONSTRAINT [FK_JobTag_Tag] FOREIGN KEY ([TagID]) REFERENCES [Tag]([TagID]);--> statement-breakpoint
ALTER TABLE [Tag] ADD CONSTRAINT [FK_Tag_User] FOREIGN KEY ([UserID]) REFERENCES [User]([UserID]);--> statement-breakpoint
ALTER TABLE [Tag] ADD CONSTRAINT [FK_Tag_MergedInto] FOREIGN KEY ([MergedIntoTagID]) REFERENCES [Tag]([TagID]);--> statement-breakpoint
CREATE INDEX [IX_JobTag_TagID_JobID] ON [JobTag] ([TagID],[JobID]);