CREATE TABLE [JobWord] (
	[JobWordID] int IDENTITY(1, 1),
	[JobID] int NOT NULL,
	[UserID] int NOT NULL,
	[Word] nvarchar(60) collate Latin1_General_BIN2 NOT NULL,
	CONSTRAINT [PK_JobWord] PRIMARY KEY([JobWordID]),
	CONSTRAINT [UQ_JobWord_JobID_UserID_Word] UNIQUE([JobID],[UserID],[Word])
);
--> statement-breakpoint
ALTER TABLE [JobWord] ADD CONSTRAINT [FK_JobWord_Job] FOREIGN KEY ([JobID]) REFERENCES [Job]([JobID]);--> statement-breakpoint
ALTER TABLE [JobWord] ADD CONSTRAINT [FK_JobWord_User] FOREIGN KEY ([UserID]) REFERENCES [User]([UserID]);--> statement-breakpoint
CREATE INDEX [IX_Job_UserID_CompanyID] ON [Job] ([UserID],[CompanyID]);--> statement-breakpoint
CREATE INDEX [IX_Job_UserID_ValidThrough] ON [Job] ([UserID],[ValidThrough]);--> statement-breakpoint
CREATE INDEX [IX_JobWord_UserID_Word_JobID] ON [JobWord] ([UserID],[Word],[JobID]);