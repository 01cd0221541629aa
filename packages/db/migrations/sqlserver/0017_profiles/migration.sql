CREATE TABLE [Profile] (
	[ProfileID] int IDENTITY(1, 1),
	[UserID] int NOT NULL,
	[Name] nvarchar(300) collate Latin1_General_BIN2 NOT NULL,
	[Language] nvarchar(2) collate Latin1_General_BIN2,
	[IsDefault] bit NOT NULL,
	[RevisionNo] int NOT NULL,
	[FullName] nvarchar(300) collate Latin1_General_BIN2,
	[Headline] nvarchar(300) collate Latin1_General_BIN2,
	[Email] nvarchar(254) collate Latin1_General_BIN2,
	[Phone] nvarchar(50) collate Latin1_General_BIN2,
	[Url] nvarchar(2000) collate Latin1_General_BIN2,
	[ImageUrl] nvarchar(2000) collate Latin1_General_BIN2,
	[Address] nvarchar(300) collate Latin1_General_BIN2,
	[PostalCode] nvarchar(20) collate Latin1_General_BIN2,
	[City] nvarchar(300) collate Latin1_General_BIN2,
	[Region] nvarchar(300) collate Latin1_General_BIN2,
	[CountryCode] nvarchar(2) collate Latin1_General_BIN2,
	[CreatedDate] datetime2(3) NOT NULL,
	[UpdatedDate] datetime2(3) NOT NULL,
	[RowVersionNo] int NOT NULL,
	[DeletedDate] datetime2(3),
	[Summary] nvarchar(max) collate Latin1_General_BIN2,
	[BasicsExtra] nvarchar(max) collate Latin1_General_BIN2 NOT NULL,
	[LocationExtra] nvarchar(max) collate Latin1_General_BIN2 NOT NULL,
	[Extra] nvarchar(max) collate Latin1_General_BIN2 NOT NULL,
	CONSTRAINT [PK_Profile] PRIMARY KEY([ProfileID])
);
--> statement-breakpoint
CREATE TABLE [ProfileAspiration] (
	[ProfileAspirationID] int IDENTITY(1, 1),
	[UserID] int NOT NULL,
	[ProfileID] int NOT NULL,
	[SalaryAmount] decimal(15,2),
	[SalaryCurrency] nvarchar(3) collate Latin1_General_BIN2,
	[SalaryPeriod] nvarchar(10) collate Latin1_General_BIN2,
	[StartFrom] date,
	[CreatedDate] datetime2(3) NOT NULL,
	[UpdatedDate] datetime2(3) NOT NULL,
	[RowVersionNo] int NOT NULL,
	[Titles] nvarchar(max) collate Latin1_General_BIN2 NOT NULL,
	[Places] nvarchar(max) collate Latin1_General_BIN2 NOT NULL,
	[Remote] nvarchar(max) collate Latin1_General_BIN2 NOT NULL,
	[Permits] nvarchar(max) collate Latin1_General_BIN2 NOT NULL,
	[DealBreakers] nvarchar(max) collate Latin1_General_BIN2 NOT NULL,
	CONSTRAINT [PK_ProfileAspiration] PRIMARY KEY([ProfileAspirationID]),
	CONSTRAINT [UQ_ProfileAspiration_ProfileID] UNIQUE([ProfileID]),
	CONSTRAINT [CK_ProfileAspiration_Salary] CHECK ([SalaryAmount] is null or ([SalaryCurrency] is not null and [SalaryPeriod] is not null))
);
--> statement-breakpoint
CREATE TABLE [ProfileVersion] (
	[ProfileVersionID] int IDENTITY(1, 1),
	[UserID] int NOT NULL,
	[ProfileID] int NOT NULL,
	[VersionNo] int NOT NULL,
	[RevisionNo] int NOT NULL,
	[Kind] nvarchar(10) collate Latin1_General_BIN2 NOT NULL,
	[Note] nvarchar(1000) collate Latin1_General_BIN2,
	[CreatedDate] datetime2(3) NOT NULL,
	[Content] varbinary(max) NOT NULL,
	CONSTRAINT [PK_ProfileVersion] PRIMARY KEY([ProfileVersionID]),
	CONSTRAINT [UQ_ProfileVersion_ProfileID_VersionNo] UNIQUE([ProfileID],[VersionNo]),
	CONSTRAINT [CK_ProfileVersion_Kind] CHECK ([Kind] in ('confirmed', 'kept'))
);
--> statement-breakpoint
CREATE TABLE [ProfileAward] (
	[ProfileAwardID] int IDENTITY(1, 1),
	[UserID] int NOT NULL,
	[ProfileID] int NOT NULL,
	[Position] int NOT NULL,
	[CreatedDate] datetime2(3) NOT NULL,
	[UpdatedDate] datetime2(3) NOT NULL,
	[RowVersionNo] int NOT NULL,
	[DeletedDate] datetime2(3),
	[Title] nvarchar(300) collate Latin1_General_BIN2,
	[Date] nvarchar(10) collate Latin1_General_BIN2,
	[Awarder] nvarchar(300) collate Latin1_General_BIN2,
	[Summary] nvarchar(max) collate Latin1_General_BIN2,
	[Extra] nvarchar(max) collate Latin1_General_BIN2 NOT NULL,
	CONSTRAINT [PK_ProfileAward] PRIMARY KEY([ProfileAwardID])
);
--> statement-breakpoint
CREATE TABLE [ProfileInterest] (
	[ProfileInterestID] int IDENTITY(1, 1),
	[UserID] int NOT NULL,
	[ProfileID] int NOT NULL,
	[Position] int NOT NULL,
	[CreatedDate] datetime2(3) NOT NULL,
	[UpdatedDate] datetime2(3) NOT NULL,
	[RowVersionNo] int NOT NULL,
	[DeletedDate] datetime2(3),
	[Name] nvarchar(300) collate Latin1_General_BIN2,
	[Keywords] nvarchar(max) collate Latin1_General_BIN2 NOT NULL,
	[Extra] nvarchar(max) collate Latin1_General_BIN2 NOT NULL,
	CONSTRAINT [PK_ProfileInterest] PRIMARY KEY([ProfileInterestID])
);
--> statement-breakpoint
CREATE TABLE [ProfilePublication] (
	[ProfilePublicationID] int IDENTITY(1, 1),
	[UserID] int NOT NULL,
	[ProfileID] int NOT NULL,
	[Position] int NOT NULL,
	[CreatedDate] datetime2(3) NOT NULL,
	[UpdatedDate] datetime2(3) NOT NULL,
	[RowVersionNo] int NOT NULL,
	[DeletedDate] datetime2(3),
	[Name] nvarchar(300) collate Latin1_General_BIN2,
	[Publisher] nvarchar(300) collate Latin1_General_BIN2,
	[ReleaseDate] nvarchar(10) collate Latin1_General_BIN2,
	[Url] nvarchar(2000) collate Latin1_General_BIN2,
	[Summary] nvarchar(max) collate Latin1_General_BIN2,
	[Extra] nvarchar(max) collate Latin1_General_BIN2 NOT NULL,
	CONSTRAINT [PK_ProfilePublication] PRIMARY KEY([ProfilePublicationID])
);
--> statement-breakpoint
CREATE TABLE [ProfileReference] (
	[ProfileReferenceID] int IDENTITY(1, 1),
	[UserID] int NOT NULL,
	[ProfileID] int NOT NULL,
	[Position] int NOT NULL,
	[CreatedDate] datetime2(3) NOT NULL,
	[UpdatedDate] datetime2(3) NOT NULL,
	[RowVersionNo] int NOT NULL,
	[DeletedDate] datetime2(3),
	[Name] nvarchar(300) collate Latin1_General_BIN2,
	[Reference] nvarchar(max) collate Latin1_General_BIN2,
	[Extra] nvarchar(max) collate Latin1_General_BIN2 NOT NULL,
	CONSTRAINT [PK_ProfileReference] PRIMARY KEY([ProfileReferenceID])
);
--> statement-breakpoint
CREATE TABLE [ProfileCertification] (
	[ProfileCertificationID] int IDENTITY(1, 1),
	[UserID] int NOT NULL,
	[ProfileID] int NOT NULL,
	[Position] int NOT NULL,
	[CreatedDate] datetime2(3) NOT NULL,
	[UpdatedDate] datetime2(3) NOT NULL,
	[RowVersionNo] int NOT NULL,
	[DeletedDate] datetime2(3),
	[Name] nvarchar(300) collate Latin1_General_BIN2,
	[Issuer] nvarchar(300) collate Latin1_General_BIN2,
	[Date] nvarchar(10) collate Latin1_General_BIN2,
	[Url] nvarchar(2000) collate Latin1_General_BIN2,
	[Extra] nvarchar(max) collate Latin1_General_BIN2 NOT NULL,
	CONSTRAINT [PK_ProfileCertification] PRIMARY KEY([ProfileCertificationID])
);
--> statement-breakpoint
CREATE TABLE [ProfileEducation] (
	[ProfileEducationID] int IDENTITY(1, 1),
	[UserID] int NOT NULL,
	[ProfileID] int NOT NULL,
	[Position] int NOT NULL,
	[CreatedDate] datetime2(3) NOT NULL,
	[UpdatedDate] datetime2(3) NOT NULL,
	[RowVersionNo] int NOT NULL,
	[DeletedDate] datetime2(3),
	[Institution] nvarchar(300) collate Latin1_General_BIN2,
	[Area] nvarchar(300) collate Latin1_General_BIN2,
	[StudyType] nvarchar(300) collate Latin1_General_BIN2,
	[StartDate] nvarchar(10) collate Latin1_General_BIN2,
	[EndDate] nvarchar(10) collate Latin1_General_BIN2,
	[Score] nvarchar(100) collate Latin1_General_BIN2,
	[Url] nvarchar(2000) collate Latin1_General_BIN2,
	[Courses] nvarchar(max) collate Latin1_General_BIN2 NOT NULL,
	[Extra] nvarchar(max) collate Latin1_General_BIN2 NOT NULL,
	CONSTRAINT [PK_ProfileEducation] PRIMARY KEY([ProfileEducationID])
);
--> statement-breakpoint
CREATE TABLE [ProfileExperience] (
	[ProfileExperienceID] int IDENTITY(1, 1),
	[UserID] int NOT NULL,
	[ProfileID] int NOT NULL,
	[Position] int NOT NULL,
	[CreatedDate] datetime2(3) NOT NULL,
	[UpdatedDate] datetime2(3) NOT NULL,
	[RowVersionNo] int NOT NULL,
	[DeletedDate] datetime2(3),
	[Kind] nvarchar(10) collate Latin1_General_BIN2 NOT NULL,
	[Title] nvarchar(300) collate Latin1_General_BIN2,
	[Company] nvarchar(300) collate Latin1_General_BIN2,
	[Place] nvarchar(300) collate Latin1_General_BIN2,
	[StartDate] nvarchar(10) collate Latin1_General_BIN2,
	[EndDate] nvarchar(10) collate Latin1_General_BIN2,
	[Url] nvarchar(2000) collate Latin1_General_BIN2,
	[Summary] nvarchar(max) collate Latin1_General_BIN2,
	[Extra] nvarchar(max) collate Latin1_General_BIN2 NOT NULL,
	CONSTRAINT [PK_ProfileExperience] PRIMARY KEY([ProfileExperienceID]),
	CONSTRAINT [CK_ProfileExperience_Kind] CHECK ([Kind] in ('work', 'volunteer'))
);
--> statement-breakpoint
CREATE TABLE [ProfileExperienceHighlight] (
	[ProfileExperienceHighlightID] int IDENTITY(1, 1),
	[UserID] int NOT NULL,
	[ProfileID] int NOT NULL,
	[Position] int NOT NULL,
	[CreatedDate] datetime2(3) NOT NULL,
	[UpdatedDate] datetime2(3) NOT NULL,
	[RowVersionNo] int NOT NULL,
	[DeletedDate] datetime2(3),
	[ProfileExperienceID] int,
	[ProfileProjectID] int,
	[Text] nvarchar(4000) collate Latin1_General_BIN2 NOT NULL,
	CONSTRAINT [PK_ProfileExperienceHighlight] PRIMARY KEY([ProfileExperienceHighlightID]),
	CONSTRAINT [CK_ProfileExperienceHighlight_Of] CHECK (([ProfileExperienceID] is null and [ProfileProjectID] is not null) or ([ProfileExperienceID] is not null and [ProfileProjectID] is null))
);
--> statement-breakpoint
CREATE TABLE [ProfileLanguage] (
	[ProfileLanguageID] int IDENTITY(1, 1),
	[UserID] int NOT NULL,
	[ProfileID] int NOT NULL,
	[Position] int NOT NULL,
	[CreatedDate] datetime2(3) NOT NULL,
	[UpdatedDate] datetime2(3) NOT NULL,
	[RowVersionNo] int NOT NULL,
	[DeletedDate] datetime2(3),
	[Language] nvarchar(300) collate Latin1_General_BIN2,
	[Code] nvarchar(2) collate Latin1_General_BIN2,
	[Fluency] nvarchar(300) collate Latin1_General_BIN2,
	[Level] nvarchar(2) collate Latin1_General_BIN2,
	[Extra] nvarchar(max) collate Latin1_General_BIN2 NOT NULL,
	CONSTRAINT [PK_ProfileLanguage] PRIMARY KEY([ProfileLanguageID])
);
--> statement-breakpoint
CREATE TABLE [ProfileLink] (
	[ProfileLinkID] int IDENTITY(1, 1),
	[UserID] int NOT NULL,
	[ProfileID] int NOT NULL,
	[Position] int NOT NULL,
	[CreatedDate] datetime2(3) NOT NULL,
	[UpdatedDate] datetime2(3) NOT NULL,
	[RowVersionNo] int NOT NULL,
	[DeletedDate] datetime2(3),
	[Network] nvarchar(300) collate Latin1_General_BIN2,
	[Username] nvarchar(300) collate Latin1_General_BIN2,
	[Url] nvarchar(2000) collate Latin1_General_BIN2,
	[Extra] nvarchar(max) collate Latin1_General_BIN2 NOT NULL,
	CONSTRAINT [PK_ProfileLink] PRIMARY KEY([ProfileLinkID])
);
--> statement-breakpoint
CREATE TABLE [ProfileProject] (
	[ProfileProjectID] int IDENTITY(1, 1),
	[UserID] int NOT NULL,
	[ProfileID] int NOT NULL,
	[Position] int NOT NULL,
	[CreatedDate] datetime2(3) NOT NULL,
	[UpdatedDate] datetime2(3) NOT NULL,
	[RowVersionNo] int NOT NULL,
	[DeletedDate] datetime2(3),
	[Name] nvarchar(300) collate Latin1_General_BIN2,
	[StartDate] nvarchar(10) collate Latin1_General_BIN2,
	[EndDate] nvarchar(10) collate Latin1_General_BIN2,
	[Url] nvarchar(2000) collate Latin1_General_BIN2,
	[Entity] nvarchar(300) collate Latin1_General_BIN2,
	[Type] nvarchar(300) collate Latin1_General_BIN2,
	[Description] nvarchar(max) collate Latin1_General_BIN2,
	[Roles] nvarchar(max) collate Latin1_General_BIN2 NOT NULL,
	[Keywords] nvarchar(max) collate Latin1_General_BIN2 NOT NULL,
	[Extra] nvarchar(max) collate Latin1_General_BIN2 NOT NULL,
	CONSTRAINT [PK_ProfileProject] PRIMARY KEY([ProfileProjectID])
);
--> statement-breakpoint
CREATE TABLE [ProfileSkill] (
	[ProfileSkillID] int IDENTITY(1, 1),
	[UserID] int NOT NULL,
	[ProfileID] int NOT NULL,
	[Position] int NOT NULL,
	[CreatedDate] datetime2(3) NOT NULL,
	[UpdatedDate] datetime2(3) NOT NULL,
	[RowVersionNo] int NOT NULL,
	[DeletedDate] datetime2(3),
	[Name] nvarchar(300) collate Latin1_General_BIN2,
	[Level] nvarchar(300) collate Latin1_General_BIN2,
	[TaxonomyKey] nvarchar(200) collate Latin1_General_BIN2,
	[Keywords] nvarchar(max) collate Latin1_General_BIN2 NOT NULL,
	[Source] nvarchar(max) collate Latin1_General_BIN2,
	[Extra] nvarchar(max) collate Latin1_General_BIN2 NOT NULL,
	CONSTRAINT [PK_ProfileSkill] PRIMARY KEY([ProfileSkillID])
);
--> statement-breakpoint
ALTER TABLE [Profile] ADD CONSTRAINT [FK_Profile_User] FOREIGN KEY ([UserID]) REFERENCES [User]([UserID]);--> statement-breakpoint
ALTER TABLE [ProfileAspiration] ADD CONSTRAINT [FK_ProfileAspiration_User] FOREIGN KEY ([UserID]) REFERENCES [User]([UserID]);--> statement-breakpoint
ALTER TABLE [ProfileAspiration] ADD CONSTRAINT [FK_ProfileAspiration_Profile] FOREIGN KEY ([ProfileID]) REFERENCES [Profile]([ProfileID]);--> statement-breakpoint
ALTER TABLE [ProfileVersion] ADD CONSTRAINT [FK_ProfileVersion_User] FOREIGN KEY ([UserID]) REFERENCES [User]([UserID]);--> statement-breakpoint
ALTER TABLE [ProfileVersion] ADD CONSTRAINT [FK_ProfileVersion_Profile] FOREIGN KEY ([ProfileID]) REFERENCES [Profile]([ProfileID]);--> statement-breakpoint
ALTER TABLE [ProfileAward] ADD CONSTRAINT [FK_ProfileAward_User] FOREIGN KEY ([UserID]) REFERENCES [User]([UserID]);--> statement-breakpoint
ALTER TABLE [ProfileAward] ADD CONSTRAINT [FK_ProfileAward_Profile] FOREIGN KEY ([ProfileID]) REFERENCES [Profile]([ProfileID]);--> statement-breakpoint
ALTER TABLE [ProfileInterest] ADD CONSTRAINT [FK_ProfileInterest_User] FOREIGN KEY ([UserID]) REFERENCES [User]([UserID]);--> statement-breakpoint
ALTER TABLE [ProfileInterest] ADD CONSTRAINT [FK_ProfileInterest_Profile] FOREIGN KEY ([ProfileID]) REFERENCES [Profile]([ProfileID]);--> statement-breakpoint
ALTER TABLE [ProfilePublication] ADD CONSTRAINT [FK_ProfilePublication_User] FOREIGN KEY ([UserID]) REFERENCES [User]([UserID]);--> statement-breakpoint
ALTER TABLE [ProfilePublication] ADD CONSTRAINT [FK_ProfilePublication_Profile] FOREIGN KEY ([ProfileID]) REFERENCES [Profile]([ProfileID]);--> statement-breakpoint
ALTER TABLE [ProfileReference] ADD CONSTRAINT [FK_ProfileReference_User] FOREIGN KEY ([UserID]) REFERENCES [User]([UserID]);--> statement-breakpoint
ALTER TABLE [ProfileReference] ADD CONSTRAINT [FK_ProfileReference_Profile] FOREIGN KEY ([ProfileID]) REFERENCES [Profile]([ProfileID]);--> statement-breakpoint
ALTER TABLE [ProfileCertification] ADD CONSTRAINT [FK_ProfileCertification_User] FOREIGN KEY ([UserID]) REFERENCES [User]([UserID]);--> statement-breakpoint
ALTER TABLE [ProfileCertification] ADD CONSTRAINT [FK_ProfileCertification_Profile] FOREIGN KEY ([ProfileID]) REFERENCES [Profile]([ProfileID]);--> statement-breakpoint
ALTER TABLE [ProfileEducation] ADD CONSTRAINT [FK_ProfileEducation_User] FOREIGN KEY ([UserID]) REFERENCES [User]([UserID]);--> statement-breakpoint
ALTER TABLE [ProfileEducation] ADD CONSTRAINT [FK_ProfileEducation_Profile] FOREIGN KEY ([ProfileID]) REFERENCES [Profile]([ProfileID]);--> statement-breakpoint
ALTER TABLE [ProfileExperience] ADD CONSTRAINT [FK_ProfileExperience_User] FOREIGN KEY ([UserID]) REFERENCES [User]([UserID]);--> statement-breakpoint
ALTER TABLE [ProfileExperience] ADD CONSTRAINT [FK_ProfileExperience_Profile] FOREIGN KEY ([ProfileID]) REFERENCES [Profile]([ProfileID]);--> statement-breakpoint
ALTER TABLE [ProfileExperienceHighlight] ADD CONSTRAINT [FK_ProfileExperienceHighlight_User] FOREIGN KEY ([UserID]) REFERENCES [User]([UserID]);--> statement-breakpoint
ALTER TABLE [ProfileExperienceHighlight] ADD CONSTRAINT [FK_ProfileExperienceHighlight_Profile] FOREIGN KEY ([ProfileID]) REFERENCES [Profile]([ProfileID]);--> statement-breakpoint
ALTER TABLE [ProfileExperienceHighlight] ADD CONSTRAINT [FK_ProfileExperienceHighlight_ProfileExperience] FOREIGN KEY ([ProfileExperienceID]) REFERENCES [ProfileExperience]([ProfileExperienceID]);--> statement-breakpoint
ALTER TABLE [ProfileExperienceHighlight] ADD CONSTRAINT [FK_ProfileExperienceHighlight_ProfileProject] FOREIGN KEY ([ProfileProjectID]) REFERENCES [ProfileProject]([ProfileProjectID]);--> statement-breakpoint
ALTER TABLE [ProfileLanguage] ADD CONSTRAINT [FK_ProfileLanguage_User] FOREIGN KEY ([UserID]) REFERENCES [User]([UserID]);--> statement-breakpoint
ALTER TABLE [ProfileLanguage] ADD CONSTRAINT [FK_ProfileLanguage_Profile] FOREIGN KEY ([ProfileID]) REFERENCES [Profile]([ProfileID]);--> statement-breakpoint
ALTER TABLE [ProfileLink] ADD CONSTRAINT [FK_ProfileLink_User] FOREIGN KEY ([UserID]) REFERENCES [User]([UserID]);--> statement-breakpoint
ALTER TABLE [ProfileLink] ADD CONSTRAINT [FK_ProfileLink_Profile] FOREIGN KEY ([ProfileID]) REFERENCES [Profile]([ProfileID]);--> statement-breakpoint
ALTER TABLE [ProfileProject] ADD CONSTRAINT [FK_ProfileProject_User] FOREIGN KEY ([UserID]) REFERENCES [User]([UserID]);--> statement-breakpoint
ALTER TABLE [ProfileProject] ADD CONSTRAINT [FK_ProfileProject_Profile] FOREIGN KEY ([ProfileID]) REFERENCES [Profile]([ProfileID]);--> statement-breakpoint
ALTER TABLE [ProfileSkill] ADD CONSTRAINT [FK_ProfileSkill_User] FOREIGN KEY ([UserID]) REFERENCES [User]([UserID]);--> statement-breakpoint
ALTER TABLE [ProfileSkill] ADD CONSTRAINT [FK_ProfileSkill_Profile] FOREIGN KEY ([ProfileID]) REFERENCES [Profile]([ProfileID]);--> statement-breakpoint
CREATE INDEX [IX_Profile_UserID] ON [Profile] ([UserID]);--> statement-breakpoint
CREATE INDEX [IX_ProfileAward_ProfileID] ON [ProfileAward] ([ProfileID]);--> statement-breakpoint
CREATE INDEX [IX_ProfileInterest_ProfileID] ON [ProfileInterest] ([ProfileID]);--> statement-breakpoint
CREATE INDEX [IX_ProfilePublication_ProfileID] ON [ProfilePublication] ([ProfileID]);--> statement-breakpoint
CREATE INDEX [IX_ProfileReference_ProfileID] ON [ProfileReference] ([ProfileID]);--> statement-breakpoint
CREATE INDEX [IX_ProfileCertification_ProfileID] ON [ProfileCertification] ([ProfileID]);--> statement-breakpoint
CREATE INDEX [IX_ProfileEducation_ProfileID] ON [ProfileEducation] ([ProfileID]);--> statement-breakpoint
CREATE INDEX [IX_ProfileExperience_ProfileID] ON [ProfileExperience] ([ProfileID]);--> statement-breakpoint
CREATE INDEX [IX_ProfileExperienceHighlight_ProfileID] ON [ProfileExperienceHighlight] ([ProfileID]);--> statement-breakpoint
CREATE INDEX [IX_ProfileLanguage_ProfileID] ON [ProfileLanguage] ([ProfileID]);--> statement-breakpoint
CREATE INDEX [IX_ProfileLink_ProfileID] ON [ProfileLink] ([ProfileID]);--> statement-breakpoint
CREATE INDEX [IX_ProfileProject_ProfileID] ON [ProfileProject] ([ProfileID]);--> statement-breakpoint
CREATE INDEX [IX_ProfileSkill_ProfileID] ON [ProfileSkill] ([ProfileID]);