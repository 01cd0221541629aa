CREATE TABLE [JobDuplicate] (
	[JobDuplicateID] int IDENTITY(1, 1),
	[UserID] int NOT NULL,
	[JobID] int NOT NULL,
	[OtherJobID] int NOT NULL,
	[Likeness] int NOT NULL,
	[WeightsVersion] int NOT NULL,
	[IsRepost] bit NOT NULL,
	[Decision] nvarchar(10) collate Latin1_General_BIN2 NOT NULL,
	[DecidedDate] datetime2(3),
	[MergedJobID] int,
	[Carried] nvarchar(max) collate Latin1_General_BIN2,
	[CreatedDate] datetime2(3) NOT NULL,
	[UpdatedDate] datetime2(3) NOT NULL,
	[RowVersionNo] int NOT NULL,
	CONSTRAINT [PK_JobDuplicate] PRIMARY KEY([JobDuplicateID]),
	CONSTRAINT [UQ_JobDuplicate_JobID_OtherJobID] UNIQUE([JobID],[OtherJobID]),
	CONSTRAINT [CK_JobDuplicate_Decision] CHECK ([Decision] in ('open', 'apart', 'merged'))
);
--> statement-breakpoint
CREATE TABLE [JobSignature] (
	[JobSignatureID] int IDENTITY(1, 1),
	[JobID] int NOT NULL,
	[UserID] int NOT NULL,
	[Band] int NOT NULL,
	CONSTRAINT [PK_JobSignature] PRIMARY KEY([JobSignatureID]),
	CONSTRAINT [UQ_JobSignature_JobID_UserID_Band] UNIQUE([JobID],[UserID],[Band])
);
--> statement-breakpoint
ALTER TABLE [JobDuplicate] ADD CONSTRAINT [FK_JobDuplicate_User] FOREIGN KEY ([UserID]) REFERENCES [User]([UserID]);--> statement-breakpoint
ALTER TABLE [JobDuplicate] ADD CONSTRAINT [FK_JobDuplicate_Job] FOREIGN KEY ([JobID]) REFERENCES [Job]([JobID]);--> statement-breakpoint
ALTER TABLE [JobDuplicate] ADD CONSTRAINT [FK_JobDuplicate_OtherJob] FOREIGN KEY ([OtherJobID]) REFERENCES [Job]([JobID]);--> statement-breakpoint
ALTER TABLE [JobDuplicate] ADD CONSTRAINT [FK_JobDuplicate_MergedJob] FOREIGN KEY ([MergedJobID]) REFERENCES [Job]([JobID]);--> statement-breakpoint
ALTER TABLE [JobSignature] ADD CONSTRAINT [FK_JobSignature_Job] FOREIGN KEY ([JobID]) REFERENCES [Job]([JobID]);--> statement-breakpoint
ALTER TABLE [JobSignature] ADD CONSTRAINT [FK_JobSignature_User] FOREIGN KEY ([UserID]) REFERENCES [User]([UserID]);--> statement-breakpoint
CREATE INDEX [IX_JobDuplicate_UserID_Decision] ON [JobDuplicate] ([UserID],[Decision]);--> statement-breakpoint
CREATE INDEX [IX_JobDuplicate_OtherJobID] ON [JobDuplicate] ([OtherJobID]);--> statement-breakpoint
CREATE INDEX [IX_JobDuplicate_MergedJobID] ON [JobDuplicate] ([MergedJobID]);--> statement-breakpoint
CREATE INDEX [IX_JobSignature_UserID_Band_JobID] ON [JobSignature] ([UserID],[Band],[JobID]);