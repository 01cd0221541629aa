CREATE TABLE [JobSkill] (
	[JobSkillID] int IDENTITY(1, 1),
	[UserID] int NOT NULL,
	[JobID] int NOT NULL,
	[SkillKey] nvarchar(120) collate Latin1_General_BIN2 NOT NULL,
	[Places] int NOT NULL,
	[StartsAt] int NOT NULL,
	[EndsAt] int NOT NULL,
	CONSTRAINT [PK_JobSkill] PRIMARY KEY([JobSkillID]),
	CONSTRAINT [UQ_JobSkill_JobID_UserID_SkillKey] UNIQUE([JobID],[UserID],[SkillKey])
);
--> statement-breakpoint
CREATE TABLE [JobSkillReading] (
	[JobSkillReadingID] int IDENTITY(1, 1),
	[UserID] int NOT NULL,
	[JobID] int NOT NULL,
	[Finder] nvarchar(40) collate Latin1_General_BIN2 NOT NULL,
	[OwnHash] nvarchar(64) collate Latin1_General_BIN2 NOT NULL,
	CONSTRAINT [PK_JobSkillReading] PRIMARY KEY([JobSkillReadingID]),
	CONSTRAINT [UQ_JobSkillReading_JobID_UserID] UNIQUE([JobID],[UserID])
);
--> statement-breakpoint
CREATE TABLE [Skill] (
	[SkillID] int IDENTITY(1, 1),
	[UserID] int NOT NULL,
	[SkillCategoryID] int,
	[Name] nvarchar(120) collate Latin1_General_BIN2 NOT NULL,
	[NameNormalized] nvarchar(240) collate Latin1_General_BIN2 NOT NULL,
	[MergedIntoKey] nvarchar(120) collate Latin1_General_BIN2,
	[CreatedDate] datetime2(3) NOT NULL,
	[UpdatedDate] datetime2(3) NOT NULL,
	[RowVersionNo] int NOT NULL,
	[DeletedDate] datetime2(3),
	CONSTRAINT [PK_Skill] PRIMARY KEY([SkillID]),
	CONSTRAINT [UQ_Skill_UserID_NameNormalized] UNIQUE([UserID],[NameNormalized])
);
--> statement-breakpoint
CREATE TABLE [SkillAlias] (
	[SkillAliasID] int IDENTITY(1, 1),
	[UserID] int NOT NULL,
	[SkillID] int NOT NULL,
	[Name] nvarchar(120) collate Latin1_General_BIN2 NOT NULL,
	[NameNormalized] nvarchar(240) collate Latin1_General_BIN2 NOT NULL,
	CONSTRAINT [PK_SkillAlias] PRIMARY KEY([SkillAliasID]),
	CONSTRAINT [UQ_SkillAlias_SkillID_NameNormalized] UNIQUE([SkillID],[NameNormalized])
);
--> statement-breakpoint
CREATE TABLE [SkillCategory] (
	[SkillCategoryID] int IDENTITY(1, 1),
	[UserID] int NOT NULL,
	[Name] nvarchar(120) collate Latin1_General_BIN2 NOT NULL,
	[NameNormalized] nvarchar(240) collate Latin1_General_BIN2 NOT NULL,
	[CreatedDate] datetime2(3) NOT NULL,
	CONSTRAINT [PK_SkillCategory] PRIMARY KEY([SkillCategoryID]),
	CONSTRAINT [UQ_SkillCategory_UserID_NameNormalized] UNIQUE([UserID],[NameNormalized])
);
--> statement-breakpoint
ALTER TABLE [JobSkill] ADD CONSTRAINT [FK_JobSkill_Job] FOREIGN KEY ([JobID]) REFERENCES [Job]([JobID]);--> statement-breakpoint
ALTER TABLE [JobSkill] ADD CONSTRAINT [FK_JobSkill_User] FOREIGN KEY ([UserID]) REFERENCES [User]([UserID]);--> statement-breakpoint
ALTER TABLE [JobSkillReading] ADD CONSTRAINT [FK_JobSkillReading_Job] FOREIGN KEY ([JobID]) REFERENCES [Job]([JobID]);--> statement-breakpoint
ALTER TABLE [JobSkillReading] ADD CONSTRAINT [FK_JobSkillReading_User] FOREIGN KEY ([UserID]) REFERENCES [User]([UserID]);--> statement-breakpoint
ALTER TABLE [Skill] ADD CONSTRAINT [FK_Skill_User] FOREIGN KEY ([UserID]) REFERENCES [User]([UserID]);--> statement-breakpoint
ALTER TABLE [Skill] ADD CONSTRAINT [FK_Skill_SkillCategory] FOREIGN KEY ([SkillCategoryID]) REFERENCES [SkillCategory]([SkillCategoryID]);--> statement-breakpoint
ALTER TABLE [SkillAlias] ADD CONSTRAINT [FK_SkillAlias_User] FOREIGN KEY ([UserID]) REFERENCES [User]([UserID]);--> statement-breakpoint
ALTER TABLE [SkillAlias] ADD CONSTRAINT [FK_SkillAlias_Skill] FOREIGN KEY ([SkillID]) REFERENCES [Skill]([SkillID]);--> statement-breakpoint
ALTER TABLE [SkillCategory] ADD CONSTRAINT [FK_SkillCategory_User] FOREIGN KEY ([UserID]) REFERENCES [User]([UserID]);--> statement-breakpoint
CREATE INDEX [IX_JobSkill_UserID_SkillKey_JobID] ON [JobSkill] ([UserID],[SkillKey],[JobID]);--> statement-breakpoint
CREATE INDEX [IX_SkillAlias_UserID] ON [SkillAlias] ([UserID]);