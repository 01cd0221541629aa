CREATE TABLE [JobTag] (
  [JobTagID] INTEGER CONSTRAINT [PK_JobTag] PRIMARY KEY AUTOINCREMENT,
  [UserID] int NOT NULL,
  [JobID] int NOT NULL,
  [TagID] int NOT NULL,
  [MergedFromTagID] int,
  [CreatedDate] datetime2(3) NOT NULL,
  CONSTRAINT [FK_JobTag_User] FOREIGN KEY ([UserID]) REFERENCES [User] ([UserID]),
  CONSTRAINT [FK_JobTag_Job] FOREIGN KEY ([JobID]) REFERENCES [Job] ([JobID]),
  CONSTRAINT [FK_JobTag_Tag] FOREIGN KEY ([TagID]) REFERENCES [Tag] ([TagID])
);

CREATE UNIQUE INDEX [UQ_JobTag_JobID_TagID] ON [JobTag] ([JobID], [TagID]);

CREATE INDEX [IX_JobTag_TagID_JobID] ON [JobTag] ([TagID], [JobID]);

CREATE TABLE [Tag] (
  [TagID] INTEGER CONSTRAINT [PK_Tag] PRIMARY KEY AUTOINCREMENT,
  [UserID] int NOT NULL,
  [Name] nvarchar(60) NOT NULL,
  [NameNormalized] nvarchar(120) NOT NULL,
  [Color] nvarchar(20),
  [MergedIntoTagID] int,
  [CreatedDate] datetime2(3) NOT NULL,
  [UpdatedDate] datetime2(3) NOT NULL,
  [RowVersionNo] int NOT NULL,
  [DeletedDate] datetime2(3),
  CONSTRAINT [FK_Tag_User] FOREIGN KEY ([UserID]) REFERENCES [User] ([UserID]),
  CONSTRAINT [FK_Tag_MergedInto] FOREIGN KEY ([MergedIntoTagID]) REFERENCES [Tag] ([TagID])
);

CREATE UNIQUE INDEX [UQ_Tag_UserID_NameNormalized] ON [Tag] ([UserID], [NameNormalized]);
