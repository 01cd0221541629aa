CREATE TABLE [JobSkill] (
  [JobSkillID] INTEGER CONSTRAINT [PK_JobSkill] PRIMARY KEY AUTOINCREMENT,
  [UserID] int NOT NULL,
  [JobID] int NOT NULL,
  [SkillKey] nvarchar(120) NOT NULL,
  [Places] int NOT NULL,
  [StartsAt] int NOT NULL,
  [EndsAt] int NOT NULL,
  CONSTRAINT [FK_JobSkill_Job] FOREIGN KEY ([JobID]) REFERENCES [Job] ([JobID]),
  CONSTRAINT [FK_JobSkill_User] FOREIGN KEY ([UserID]) REFERENCES [User] ([UserID])
);

CREATE UNIQUE INDEX [UQ_JobSkill_JobID_UserID_SkillKey] ON [JobSkill] ([JobID], [UserID], [SkillKey]);

CREATE INDEX [IX_JobSkill_UserID_SkillKey_JobID] ON [JobSkill] ([UserID], [SkillKey], [JobID]);

CREATE TABLE [JobSkillReading] (
  [JobSkillReadingID] INTEGER CONSTRAINT [PK_JobSkillReading] PRIMARY KEY AUTOINCREMENT,
  [UserID] int NOT NULL,
  [JobID] int NOT NULL,
  [Finder] nvarchar(40) NOT NULL,
  [OwnHash] nvarchar(64) NOT NULL,
  CONSTRAINT [FK_JobSkillReading_Job] FOREIGN KEY ([JobID]) REFERENCES [Job] ([JobID]),
  CONSTRAINT [FK_JobSkillReading_User] FOREIGN KEY ([UserID]) REFERENCES [User] ([UserID])
);

CREATE UNIQUE INDEX [UQ_JobSkillReading_JobID_UserID] ON [JobSkillReading] ([JobID], [UserID]);

CREATE TABLE [Skill] (
  [SkillID] INTEGER CONSTRAINT [PK_Skill] PRIMARY KEY AUTOINCREMENT,
  [UserID] int NOT NULL,
  [SkillCategoryID] int,
  [Name] nvarchar(120) NOT NULL,
  [NameNormalized] nvarchar(240) NOT NULL,
  [MergedIntoKey] nvarchar(120),
  [CreatedDate] datetime2(3) NOT NULL,
  [UpdatedDate] datetime2(3) NOT NULL,
  [RowVersionNo] int NOT NULL,
  [DeletedDate] datetime2(3),
  CONSTRAINT [FK_Skill_User] FOREIGN KEY ([UserID]) REFERENCES [User] ([UserID]),
  CONSTRAINT [FK_Skill_SkillCategory] FOREIGN KEY ([SkillCategoryID]) REFERENCES [SkillCategory] ([SkillCategoryID])
);

CREATE UNIQUE INDEX [UQ_Skill_UserID_NameNormalized] ON [Skill] ([UserID], [NameNormalized]);

CREATE TABLE [SkillAlias] (
  [SkillAliasID] INTEGER CONSTRAINT [PK_SkillAlias] PRIMARY KEY AUTOINCREMENT,
  [UserID] int NOT NULL,
  [SkillID] int NOT NULL,
  [Name] nvarchar(120) NOT NULL,
  [NameNormalized] nvarchar(240) NOT NULL,
  CONSTRAINT [FK_SkillAlias_User] FOREIGN KEY ([UserID]) REFERENCES [User] ([UserID]),
  CONSTRAINT [FK_SkillAlias_Skill] FOREIGN KEY ([SkillID]) REFERENCES [Skill] ([SkillID])
);

CREATE UNIQUE INDEX [UQ_SkillAlias_SkillID_NameNormalized] ON [SkillAlias] ([SkillID], [NameNormalized]);

CREATE INDEX [IX_SkillAlias_UserID] ON [SkillAlias] ([UserID]);

CREATE TABLE [SkillCategory] (
  [SkillCategoryID] INTEGER CONSTRAINT [PK_SkillCategory] PRIMARY KEY AUTOINCREMENT,
  [UserID] int NOT NULL,
  [Name] nvarchar(120) NOT NULL,
  [NameNormalized] nvarchar(240) NOT NULL,
  [CreatedDate] datetime2(3) NOT NULL,
  CONSTRAINT [FK_SkillCategory_User] FOREIGN KEY ([UserID]) REFERENCES [User] ([UserID])
);

CREATE UNIQUE INDEX [UQ_SkillCategory_UserID_NameNormalized] ON [SkillCategory] ([UserID], [NameNormalized]);
