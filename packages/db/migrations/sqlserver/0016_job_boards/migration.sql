CREATE TABLE [JobBoard] (
	[JobBoardID] int IDENTITY(1, 1),
	[UserID] int NOT NULL,
	[Host] nvarchar(253) collate Latin1_General_BIN2 NOT NULL,
	[Name] nvarchar(100) collate Latin1_General_BIN2,
	[CreatedDate] datetime2(3) NOT NULL,
	[UpdatedDate] datetime2(3) NOT NULL,
	[RowVersionNo] int NOT NULL,
	[Notes] nvarchar(max) collate Latin1_General_BIN2,
	CONSTRAINT [PK_JobBoard] PRIMARY KEY([JobBoardID]),
	CONSTRAINT [UQ_JobBoard_UserID_Host] UNIQUE([UserID],[Host])
);
--> statement-breakpoint
ALTER TABLE [Job] ADD [BoardHost] nvarchar(253) collate Latin1_General_BIN2;--> statement-breakpoint
ALTER TABLE [JobBoard] ADD CONSTRAINT [FK_JobBoard_User] FOREIGN KEY ([UserID]) REFERENCES [User]([UserID]);--> statement-breakpoint
CREATE INDEX [IX_Job_UserID_BoardHost] ON [Job] ([UserID],[BoardHost],[DeletedDate]);