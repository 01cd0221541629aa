CREATE TABLE [JobDuplicate] (
  [JobDuplicateID] INTEGER CONSTRAINT [PK_JobDuplicate] PRIMARY KEY AUTOINCREMENT,
  [UserID] int NOT NULL,
  [JobID] int NOT NULL,
  [OtherJobID] int NOT NULL,
  [Likeness] int NOT NULL,
  [WeightsVersion] int NOT NULL,
  [IsRepost] bit NOT NULL,
  [Decision] nvarchar(10) NOT NULL,
  [DecidedDate] datetime2(3),
  [MergedJobID] int,
  [Carried] [nvarchar(max)],
  [CreatedDate] datetime2(3) NOT NULL,
  [UpdatedDate] datetime2(3) NOT NULL,
  [RowVersionNo] int NOT NULL,
  CONSTRAINT [FK_JobDuplicate_User] FOREIGN KEY ([UserID]) REFERENCES [User] ([UserID]),
  CONSTRAINT [FK_JobDuplicate_Job] FOREIGN KEY ([JobID]) REFERENCES [Job] ([JobID]),
  CONSTRAINT [FK_JobDuplicate_OtherJob] FOREIGN KEY ([OtherJobID]) REFERENCES [Job] ([JobID]),
  CONSTRAINT [FK_JobDuplicate_MergedJob] FOREIGN KEY ([MergedJobID]) REFERENCES [Job] ([JobID]),
  CONSTRAINT [CK_JobDuplicate_Decision] CHECK ([Decision] in ('open', 'apart', 'merged'))
);

CREATE UNIQUE INDEX [UQ_JobDuplicate_JobID_OtherJobID] ON [JobDuplicate] ([JobID], [OtherJobID]);

CREATE INDEX [IX_JobDuplicate_UserID_Decision] ON [JobDuplicate] ([UserID], [Decision]);

CREATE INDEX [IX_JobDuplicate_OtherJobID] ON [JobDuplicate] ([OtherJobID]);

CREATE INDEX [IX_JobDuplicate_MergedJobID] ON [JobDuplicate] ([MergedJobID]);

CREATE TABLE [JobSignature] (
  [JobSignatureID] INTEGER CONSTRAINT [PK_JobSignature] PRIMARY KEY AUTOINCREMENT,
  [JobID] int NOT NULL,
  [UserID] int NOT NULL,
  [Band] int NOT NULL,
  CONSTRAINT [FK_JobSignature_Job] FOREIGN KEY ([JobID]) REFERENCES [Job] ([JobID]),
  CONSTRAINT [FK_JobSignature_User] FOREIGN KEY ([UserID]) REFERENCES [User] ([UserID])
);

CREATE UNIQUE INDEX [UQ_JobSignature_JobID_UserID_Band] ON [JobSignature] ([JobID], [UserID], [Band]);

CREATE INDEX [IX_JobSignature_UserID_Band_JobID] ON [JobSignature] ([UserID], [Band], [JobID]);
