CREATE TABLE [JobSnapshot] (
  [JobSnapshotID] INTEGER CONSTRAINT [PK_JobSnapshot] PRIMARY KEY AUTOINCREMENT,
  [UserID] int NOT NULL,
  [ContentHash] nvarchar(64) NOT NULL,
  [Form] nvarchar(10) NOT NULL,
  [ByteLength] int NOT NULL,
  [CreatedDate] datetime2(3) NOT NULL,
  [Content] [varbinary(max)] NOT NULL,
  CONSTRAINT [FK_JobSnapshot_User] FOREIGN KEY ([UserID]) REFERENCES [User] ([UserID]),
  CONSTRAINT [CK_JobSnapshot_Form] CHECK ([Form] in ('html', 'jsonLd', 'text'))
);

CREATE UNIQUE INDEX [UQ_JobSnapshot_UserID_ContentHash] ON [JobSnapshot] ([UserID], [ContentHash]);

CREATE TABLE [JobVersion] (
  [JobVersionID] INTEGER CONSTRAINT [PK_JobVersion] PRIMARY KEY AUTOINCREMENT,
  [UserID] int NOT NULL,
  [JobID] int NOT NULL,
  [VersionNo] int NOT NULL,
  [CapturedDate] datetime2(3) NOT NULL,
  [Title] nvarchar(300) NOT NULL,
  [ChangedFields] [nvarchar(max)] NOT NULL,
  [Fields] [nvarchar(max)] NOT NULL,
  CONSTRAINT [FK_JobVersion_User] FOREIGN KEY ([UserID]) REFERENCES [User] ([UserID]),
  CONSTRAINT [FK_JobVersion_Job] FOREIGN KEY ([JobID]) REFERENCES [Job] ([JobID])
);

CREATE UNIQUE INDEX [UQ_JobVersion_JobID_VersionNo] ON [JobVersion] ([JobID], [VersionNo]);

CREATE TABLE [JobVersionSnapshot] (
  [JobVersionSnapshotID] INTEGER CONSTRAINT [PK_JobVersionSnapshot] PRIMARY KEY AUTOINCREMENT,
  [UserID] int NOT NULL,
  [JobID] int NOT NULL,
  [JobVersionID] int NOT NULL,
  [JobSnapshotID] int NOT NULL,
  [Url] nvarchar(2000),
  [CapturedDate] datetime2(3) NOT NULL,
  CONSTRAINT [FK_JobVersionSnapshot_User] FOREIGN KEY ([UserID]) REFERENCES [User] ([UserID]),
  CONSTRAINT [FK_JobVersionSnapshot_Job] FOREIGN KEY ([JobID]) REFERENCES [Job] ([JobID]),
  CONSTRAINT [FK_JobVersionSnapshot_JobVersion] FOREIGN KEY ([JobVersionID]) REFERENCES [JobVersion] ([JobVersionID]),
  CONSTRAINT [FK_JobVersionSnapshot_JobSnapshot] FOREIGN KEY ([JobSnapshotID]) REFERENCES [JobSnapshot] ([JobSnapshotID])
);

CREATE UNIQUE INDEX [UQ_JobVersionSnapshot_JobVersionID_JobSnapshotID] ON [JobVersionSnapshot] ([JobVersionID], [JobSnapshotID]);

CREATE INDEX [IX_JobVersionSnapshot_JobID] ON [JobVersionSnapshot] ([JobID]);
