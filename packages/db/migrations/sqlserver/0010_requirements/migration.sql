CREATE TABLE [JobRequirement] (
	[JobRequirementID] int IDENTITY(1, 1),
	[JobID] int NOT NULL,
	[UserID] int NOT NULL,
	[Kind] nvarchar(12) collate Latin1_General_BIN2 NOT NULL,
	[ReadKind] nvarchar(12) collate Latin1_General_BIN2 NOT NULL,
	[Weight] nvarchar(10) collate Latin1_General_BIN2 NOT NULL,
	[Sentence] nvarchar(1500) collate Latin1_General_BIN2 NOT NULL,
	[StartsAt] int,
	[Years] decimal(15,2),
	[MaxYears] decimal(15,2),
	[DegreeLevel] nvarchar(12) collate Latin1_General_BIN2,
	[Language] nvarchar(2) collate Latin1_General_BIN2,
	[LanguageLevel] nvarchar(2) collate Latin1_General_BIN2,
	[CorrectedBy] nvarchar(5) collate Latin1_General_BIN2,
	[CreatedDate] datetime2(3) NOT NULL,
	[UpdatedDate] datetime2(3) NOT NULL,
	[RowVersionNo] int NOT NULL,
	[DeletedDate] datetime2(3),
	CONSTRAINT [PK_JobRequirement] PRIMARY KEY([JobRequirementID]),
	CONSTRAINT [CK_JobRequirement_Kind] CHECK ([Kind] in ('hard', 'soft', 'experience', 'degree', 'language', 'permit', 'place')),
	CONSTRAINT [CK_JobRequirement_Weight] CHECK ([Weight] in ('critical', 'optional')),
	CONSTRAINT [CK_JobRequirement_CorrectedBy] CHECK ([CorrectedBy] in ('user', 'agent'))
);
--> statement-breakpoint
ALTER TABLE [Job] ADD [ApplyUrl] nvarchar(2000) collate Latin1_General_BIN2;--> statement-breakpoint
ALTER TABLE [Job] ADD [Language] nvarchar(2) collate Latin1_General_BIN2;--> statement-breakpoint
ALTER TABLE [Job] ADD [IsClosed] bit;--> statement-breakpoint
ALTER TABLE [JobRequirement] ADD CONSTRAINT [FK_JobRequirement_Job] FOREIGN KEY ([JobID]) REFERENCES [Job]([JobID]);--> statement-breakpoint
ALTER TABLE [JobRequirement] ADD CONSTRAINT [FK_JobRequirement_User] FOREIGN KEY ([UserID]) REFERENCES [User]([UserID]);--> statement-breakpoint
CREATE INDEX [IX_JobRequirement_JobID] ON [JobRequirement] ([JobID]);