CREATE TABLE [FitJudgement] (
	[FitJudgementID] int IDENTITY(1, 1),
	[UserID] int NOT NULL,
	[JobID] int NOT NULL,
	[ProfileID] int NOT NULL,
	[Model] nvarchar(100) collate Latin1_General_BIN2 NOT NULL,
	[Total] int NOT NULL,
	[Confidence] int NOT NULL,
	[RevisionNo] int NOT NULL,
	[ProfileHash] nvarchar(64) collate Latin1_General_BIN2 NOT NULL,
	[JobVersionNo] int NOT NULL,
	[RubricNo] int NOT NULL,
	[Finder] nvarchar(40) collate Latin1_General_BIN2 NOT NULL,
	[OwnHash] nvarchar(64) collate Latin1_General_BIN2 NOT NULL,
	[AsOf] date NOT NULL,
	[CreatedDate] datetime2(3) NOT NULL,
	[Limits] nvarchar(max) collate Latin1_General_BIN2 NOT NULL,
	[Items] nvarchar(max) collate Latin1_General_BIN2 NOT NULL,
	CONSTRAINT [PK_FitJudgement] PRIMARY KEY([FitJudgementID])
);
--> statement-breakpoint
CREATE TABLE [FitScore] (
	[FitScoreID] int IDENTITY(1, 1),
	[UserID] int NOT NULL,
	[JobID] int NOT NULL,
	[ProfileID] int NOT NULL,
	[Total] int NOT NULL,
	[Confidence] int NOT NULL,
	[IsStale] bit NOT NULL,
	[RevisionNo] int NOT NULL,
	[ProfileHash] nvarchar(64) collate Latin1_General_BIN2 NOT NULL,
	[JobVersionNo] int NOT NULL,
	[RubricNo] int NOT NULL,
	[Finder] nvarchar(40) collate Latin1_General_BIN2 NOT NULL,
	[OwnHash] nvarchar(64) collate Latin1_General_BIN2 NOT NULL,
	[AsOf] date NOT NULL,
	[ScoredDate] datetime2(3) NOT NULL,
	[Limits] nvarchar(max) collate Latin1_General_BIN2 NOT NULL,
	[Gaps] nvarchar(max) collate Latin1_General_BIN2 NOT NULL,
	CONSTRAINT [PK_FitScore] PRIMARY KEY([FitScoreID]),
	CONSTRAINT [UQ_FitScore_JobID_UserID_ProfileID] UNIQUE([JobID],[UserID],[ProfileID]),
	CONSTRAINT [CK_FitScore_Total] CHECK ([Total] between 0 and 100)
);
--> statement-breakpoint
CREATE TABLE [FitScoreHistory] (
	[FitScoreHistoryID] int IDENTITY(1, 1),
	[UserID] int NOT NULL,
	[JobID] int NOT NULL,
	[ProfileID] int NOT NULL,
	[Total] int NOT NULL,
	[Confidence] int NOT NULL,
	[PreviousTotal] int,
	[RevisionNo] int NOT NULL,
	[ProfileHash] nvarchar(64) collate Latin1_General_BIN2 NOT NULL,
	[JobVersionNo] int NOT NULL,
	[RubricNo] int NOT NULL,
	[Finder] nvarchar(40) collate Latin1_General_BIN2 NOT NULL,
	[OwnHash] nvarchar(64) collate Latin1_General_BIN2 NOT NULL,
	[AsOf] date NOT NULL,
	[CreatedDate] datetime2(3) NOT NULL,
	[Causes] nvarchar(max) collate Latin1_General_BIN2 NOT NULL,
	CONSTRAINT [PK_FitScoreHistory] PRIMARY KEY([FitScoreHistoryID])
);
--> statement-breakpoint
CREATE TABLE [FitScoreItem] (
	[FitScoreItemID] int IDENTITY(1, 1),
	[UserID] int NOT NULL,
	[FitScoreID] int NOT NULL,
	[Position] int NOT NULL,
	[ItemKey] nvarchar(40) collate Latin1_General_BIN2 NOT NULL,
	[Subject] nvarchar(20) collate Latin1_General_BIN2 NOT NULL,
	[Weight] nvarchar(10) collate Latin1_General_BIN2 NOT NULL,
	[Status] nvarchar(10) collate Latin1_General_BIN2 NOT NULL,
	[Points] decimal(15,2) NOT NULL,
	[Possible] decimal(15,2) NOT NULL,
	[RequirementID] int,
	[Sentence] nvarchar(1500) collate Latin1_General_BIN2,
	[StartsAt] int,
	[Reasons] nvarchar(max) collate Latin1_General_BIN2 NOT NULL,
	[Evidence] nvarchar(max) collate Latin1_General_BIN2 NOT NULL,
	CONSTRAINT [PK_FitScoreItem] PRIMARY KEY([FitScoreItemID])
);
--> statement-breakpoint
ALTER TABLE [FitJudgement] ADD CONSTRAINT [FK_FitJudgement_User] FOREIGN KEY ([UserID]) REFERENCES [User]([UserID]);--> statement-breakpoint
ALTER TABLE [FitJudgement] ADD CONSTRAINT [FK_FitJudgement_Job] FOREIGN KEY ([JobID]) REFERENCES [Job]([JobID]);--> statement-breakpoint
ALTER TABLE [FitJudgement] ADD CONSTRAINT [FK_FitJudgement_Profile] FOREIGN KEY ([ProfileID]) REFERENCES [Profile]([ProfileID]);--> statement-breakpoint
ALTER TABLE [FitScore] ADD CONSTRAINT [FK_FitScore_User] FOREIGN KEY ([UserID]) REFERENCES [User]([UserID]);--> statement-breakpoint
ALTER TABLE [FitScore] ADD CONSTRAINT [FK_FitScore_Job] FOREIGN KEY ([JobID]) REFERENCES [Job]([JobID]);--> statement-breakpoint
ALTER TABLE [FitScore] ADD CONSTRAINT [FK_FitScore_Profile] FOREIGN KEY ([ProfileID]) REFERENCES [Profile]([ProfileID]);--> statement-breakpoint
ALTER TABLE [FitScoreHistory] ADD CONSTRAINT [FK_FitScoreHistory_User] FOREIGN KEY ([UserID]) REFERENCES [User]([UserID]);--> statement-breakpoint
ALTER TABLE [FitScoreHistory] ADD CONSTRAINT [FK_FitScoreHistory_Job] FOREIGN KEY ([JobID]) REFERENCES [Job]([JobID]);--> statement-breakpoint
ALTER TABLE [FitScoreHistory] ADD CONSTRAINT [FK_FitScoreHistory_Profile] FOREIGN KEY ([ProfileID]) REFERENCES [Profile]([ProfileID]);--> statement-breakpoint
ALTER TABLE [FitScoreItem] ADD CONSTRAINT [FK_FitScoreItem_User] FOREIGN KEY ([UserID]) REFERENCES [User]([UserID]);--> statement-breakpoint
ALTER TABLE [FitScoreItem] ADD CONSTRAINT [FK_FitScoreItem_FitScore] FOREIGN KEY ([FitScoreID]) REFERENCES [FitScore]([FitScoreID]);--> statement-breakpoint
CREATE INDEX [IX_FitJudgement_JobID_ProfileID] ON [FitJudgement] ([JobID],[ProfileID]);--> statement-breakpoint
CREATE INDEX [IX_FitScore_UserID_ProfileID_Total] ON [FitScore] ([UserID],[ProfileID],[Total]);--> statement-breakpoint
CREATE INDEX [IX_FitScoreHistory_JobID_ProfileID] ON [FitScoreHistory] ([JobID],[ProfileID]);--> statement-breakpoint
CREATE INDEX [IX_FitScoreItem_FitScoreID] ON [FitScoreItem] ([FitScoreID],[Position]);