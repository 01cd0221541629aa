CREATE TABLE [JobSnapshot] (
	[JobSnapshotID] int IDENTITY(1, 1),
	[UserID] int NOT NULL,
	[ContentHash] nvarchar(64) collate Latin1_General_BIN2 NOT NULL,
	[Form] nvarchar(10) collate Latin1_General_BIN2 NOT NULL,
	[ByteLength] int NOT NULL,
	[CreatedDate] datetime2(3) NOT NULL,
	[Content] varbinary(max) NOT NULL,
	CONSTRAINT [PK_JobSnapshot] PRIMARY KEY([JobSnapshotID]),
	CONSTRAINT [UQ_JobSnapshot_UserID_ContentHash] UNIQUE([UserID],[ContentHash]),
	CONSTRAINT [CK_JobSnapshot_Form] CHECK ([Form] in ('html', 'jsonLd', 'text'))
);
--> statement-breakpoint
CREATE TABLE [JobVersion] (
	[JobVersionID] int IDENTITY(1, 1),
	[UserID] int NOT NULL,
	[JobID] int NOT NULL,
	[VersionNo] int NOT NULL,
	[CapturedDate] datetime2(3) NOT NULL,
	[Title] nvarchar(300) collate Latin1_General_BIN2 NOT NULL,
	[ChangedFields] nvarchar(max) collate Latin1_General_BIN2 NOT NULL,
	[Fields] nvarchar(max) collate Latin1_General_BIN2 NOT NULL,
	CONSTRAINT [PK_JobVersion] PRIMARY KEY([JobVersionID]),
	CONSTRAINT [UQ_JobVersion_JobID_VersionNo] UNIQUE([JobID],[VersionNo])
);
--> statement-breakpoint
CREATE TABLE [JobVersionSnapshot] (
	[JobVersionSnapshotID] int IDENTITY(1, 1),
	[UserID] int NOT NULL,
	[JobID] int NOT NULL,
	[JobVersionID] int NOT NULL,
	[JobSnapshotID] int NOT NULL,
	[Url] nvarchar(2000) collate Latin1_General_BIN2,
	[CapturedDate] datetime2(3) NOT NULL,
	CONSTRAINT [PK_JobVersionSnapshot] PRIMARY KEY([JobVersionSnapshotID]),
	CONSTRAINT [UQ_JobVersionSnapshot_JobVersionID_JobSnapshotID] UNIQUE([JobVersionID],[JobSnapshotID])
);
--> statement-breakpoint
ALTER TABLE [JobSnapshot] ADD CONSTRAINT [FK_JobSnapshot_User] FOREIGN KEY ([UserID]) REFERENCES [User]([UserID]);--> statement-breakpoint
ALTER TABLE [JobVersion] ADD CONSTRAINT [FK_JobVersion_User] FOREIGN KEY ([UserID]) REFERENCES [User]([UserID]);--> statement-breakpoint
ALTER TABLE [JobVersion] ADD CONSTRAINT [FK_JobVersion_Job] FOREIGN KEY ([JobID]) REFERENCES [Job]([JobID]);--> statement-breakpoint
ALTER TABLE [JobVersionSnapshot] ADD CONSTRAINT [FK_JobVersionSnapshot_User] FOREIGN KEY ([UserID]) REFERENCES [User]([UserID]);--> statement-breakpoint
ALTER TABLE [JobVersionSnapshot] ADD CONSTRAINT [FK_JobVersionSnapshot_Job] FOREIGN KEY ([JobID]) REFERENCES [Job]([JobID]);--> statement-breakpoint
ALTER TABLE [JobVersionSnapshot] ADD CONSTRAINT [FK_JobVersionSnapshot_JobVersion] FOREIGN KEY ([JobVersionID]) REFERENCES [JobVersion]([JobVersionID]);--> statement-breakpoint
ALTER TABLE [JobVersionSnapshot] ADD CONSTRAINT [FK_JobVersionSnapshot_JobSnapshot] FOREIGN KEY ([JobSnapshotID]) REFERENCES [JobSnapshot]([JobSnapshotID]);--> statement-breakpoint
CREATE INDEX [IX_JobVersionSnapshot_JobID] ON [JobVersionSnapshot] ([JobID]);