CREATE TABLE [FitJudgement] (
  [FitJudgementID] INTEGER CONSTRAINT [PK_FitJudgement] PRIMARY KEY AUTOINCREMENT,
  [UserID] int NOT NULL,
  [JobID] int NOT NULL,
  [ProfileID] int NOT NULL,
  [Model] nvarchar(100) NOT NULL,
  [Total] int NOT NULL,
  [Confidence] int NOT NULL,
  [RevisionNo] int NOT NULL,
  [ProfileHash] nvarchar(64) NOT NULL,
  [JobVersionNo] int NOT NULL,
  [RubricNo] int NOT NULL,
  [Finder] nvarchar(40) NOT NULL,
  [OwnHash] nvarchar(64) NOT NULL,
  [AsOf] date NOT NULL,
  [CreatedDate] datetime2(3) NOT NULL,
  [Limits] [nvarchar(max)] NOT NULL,
  [Items] [nvarchar(max)] NOT NULL,
  CONSTRAINT [FK_FitJudgement_User] FOREIGN KEY ([UserID]) REFERENCES [User] ([UserID]),
  CONSTRAINT [FK_FitJudgement_Job] FOREIGN KEY ([JobID]) REFERENCES [Job] ([JobID]),
  CONSTRAINT [FK_FitJudgement_Profile] FOREIGN KEY ([ProfileID]) REFERENCES [Profile] ([ProfileID])
);

CREATE INDEX [IX_FitJudgement_JobID_ProfileID] ON [FitJudgement] ([JobID], [ProfileID]);

CREATE TABLE [FitScore] (
  [FitScoreID] INTEGER CONSTRAINT [PK_FitScore] PRIMARY KEY AUTOINCREMENT,
  [UserID] int NOT NULL,
  [JobID] int NOT NULL,
  [ProfileID] int NOT NULL,
  [Total] int NOT NULL,
  [Confidence] int NOT NULL,
  [IsStale] bit NOT NULL,
  [RevisionNo] int NOT NULL,
  [ProfileHash] nvarchar(64) NOT NULL,
  [JobVersionNo] int NOT NULL,
  [RubricNo] int NOT NULL,
  [Finder] nvarchar(40) NOT NULL,
  [OwnHash] nvarchar(64) NOT NULL,
  [AsOf] date NOT NULL,
  [ScoredDate] datetime2(3) NOT NULL,
  [Limits] [nvarchar(max)] NOT NULL,
  [Gaps] [nvarchar(max)] NOT NULL,
  CONSTRAINT [FK_FitScore_User] FOREIGN KEY ([UserID]) REFERENCES [User] ([UserID]),
  CONSTRAINT [FK_FitScore_Job] FOREIGN KEY ([JobID]) REFERENCES [Job] ([JobID]),
  CONSTRAINT [FK_FitScore_Profile] FOREIGN KEY ([ProfileID]) REFERENCES [Profile] ([ProfileID]),
  CONSTRAINT [CK_FitScore_Total] CHECK ([Total] between 0 and 100)
);

CREATE UNIQUE INDEX [UQ_FitScore_JobID_UserID_ProfileID] ON [FitScore] ([JobID], [UserID], [ProfileID]);

CREATE INDEX [IX_FitScore_UserID_ProfileID_Total] ON [FitScore] ([UserID], [ProfileID], [Total]);

CREATE TABLE [FitScoreHistory] (
  [FitScoreHistoryID] INTEGER CONSTRAINT [PK_FitScoreHistory] PRIMARY KEY AUTOINCREMENT,
  [UserID] int NOT NULL,
  [JobID] int NOT NULL,
  [ProfileID] int NOT NULL,
  [Total] int NOT NULL,
  [Confidence] int NOT NULL,
  [PreviousTotal] int,
  [RevisionNo] int NOT NULL,
  [ProfileHash] nvarchar(64) NOT NULL,
  [JobVersionNo] int NOT NULL,
  [RubricNo] int NOT NULL,
  [Finder] nvarchar(40) NOT NULL,
  [OwnHash] nvarchar(64) NOT NULL,
  [AsOf] date NOT NULL,
  [CreatedDate] datetime2(3) NOT NULL,
  [Causes] [nvarchar(max)] NOT NULL,
  CONSTRAINT [FK_FitScoreHistory_User] FOREIGN KEY ([UserID]) REFERENCES [User] ([UserID]),
  CONSTRAINT [FK_FitScoreHistory_Job] FOREIGN KEY ([JobID]) REFERENCES [Job] ([JobID]),
  CONSTRAINT [FK_FitScoreHistory_Profile] FOREIGN KEY ([ProfileID]) REFERENCES [Profile] ([ProfileID])
);

CREATE INDEX [IX_FitScoreHistory_JobID_ProfileID] ON [FitScoreHistory] ([JobID], [ProfileID]);

CREATE TABLE [FitScoreItem] (
  [FitScoreItemID] INTEGER CONSTRAINT [PK_FitScoreItem] PRIMARY KEY AUTOINCREMENT,
  [UserID] int NOT NULL,
  [FitScoreID] int NOT NULL,
  [Position] int NOT NULL,
  [ItemKey] nvarchar(40) NOT NULL,
  [Subject] nvarchar(20) NOT NULL,
  [Weight] nvarchar(10) NOT NULL,
  [Status] nvarchar(10) NOT NULL,
  [Points] decimal(15,2) NOT NULL,
  [Possible] decimal(15,2) NOT NULL,
  [RequirementID] int,
  [Sentence] nvarchar(1500),
  [StartsAt] int,
  [Reasons] [nvarchar(max)] NOT NULL,
  [Evidence] [nvarchar(max)] NOT NULL,
  CONSTRAINT [FK_FitScoreItem_User] FOREIGN KEY ([UserID]) REFERENCES [User] ([UserID]),
  CONSTRAINT [FK_FitScoreItem_FitScore] FOREIGN KEY ([FitScoreID]) REFERENCES [FitScore] ([FitScoreID])
);

CREATE INDEX [IX_FitScoreItem_FitScoreID] ON [FitScoreItem] ([FitScoreID], [Position]);
