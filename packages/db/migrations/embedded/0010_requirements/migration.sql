ALTER TABLE [Job] ADD COLUMN [ApplyUrl] nvarchar(2000);

ALTER TABLE [Job] ADD COLUMN [Language] nvarchar(2);

ALTER TABLE [Job] ADD COLUMN [IsClosed] bit;

CREATE TABLE [JobRequirement] (
  [JobRequirementID] INTEGER CONSTRAINT [PK_JobRequirement] PRIMARY KEY AUTOINCREMENT,
  [JobID] int NOT NULL,
  [UserID] int NOT NULL,
  [Kind] nvarchar(12) NOT NULL,
  [ReadKind] nvarchar(12) NOT NULL,
  [Weight] nvarchar(10) NOT NULL,
  [Sentence] nvarchar(1500) NOT NULL,
  [StartsAt] int,
  [Years] decimal(15,2),
  [MaxYears] decimal(15,2),
  [DegreeLevel] nvarchar(12),
  [Language] nvarchar(2),
  [LanguageLevel] nvarchar(2),
  [CorrectedBy] nvarchar(5),
  [CreatedDate] datetime2(3) NOT NULL,
  [UpdatedDate] datetime2(3) NOT NULL,
  [RowVersionNo] int NOT NULL,
  [DeletedDate] datetime2(3),
  CONSTRAINT [FK_JobRequirement_Job] FOREIGN KEY ([JobID]) REFERENCES [Job] ([JobID]),
  CONSTRAINT [FK_JobRequirement_User] FOREIGN KEY ([UserID]) REFERENCES [User] ([UserID]),
  CONSTRAINT [CK_JobRequirement_Kind] CHECK ([Kind] in ('hard', 'soft', 'experience', 'degree', 'language', 'permit', 'place')),
  CONSTRAINT [CK_JobRequirement_Weight] CHECK ([Weight] in ('critical', 'optional')),
  CONSTRAINT [CK_JobRequirement_CorrectedBy] CHECK ([CorrectedBy] in ('user', 'agent'))
);

CREATE INDEX [IX_JobRequirement_JobID] ON [JobRequirement] ([JobID]);
