CREATE TABLE [Profile] (
  [ProfileID] INTEGER CONSTRAINT [PK_Profile] PRIMARY KEY AUTOINCREMENT,
  [UserID] int NOT NULL,
  [Name] nvarchar(300) NOT NULL,
  [Language] nvarchar(2),
  [IsDefault] bit NOT NULL,
  [RevisionNo] int NOT NULL,
  [FullName] nvarchar(300),
  [Headline] nvarchar(300),
  [Email] nvarchar(254),
  [Phone] nvarchar(50),
  [Url] nvarchar(2000),
  [ImageUrl] nvarchar(2000),
  [Address] nvarchar(300),
  [PostalCode] nvarchar(20),
  [City] nvarchar(300),
  [Region] nvarchar(300),
  [CountryCode] nvarchar(2),
  [CreatedDate] datetime2(3) NOT NULL,
  [UpdatedDate] datetime2(3) NOT NULL,
  [RowVersionNo] int NOT NULL,
  [DeletedDate] datetime2(3),
  [Summary] [nvarchar(max)],
  [BasicsExtra] [nvarchar(max)] NOT NULL,
  [LocationExtra] [nvarchar(max)] NOT NULL,
  [Extra] [nvarchar(max)] NOT NULL,
  CONSTRAINT [FK_Profile_User] FOREIGN KEY ([UserID]) REFERENCES [User] ([UserID])
);

CREATE INDEX [IX_Profile_UserID] ON [Profile] ([UserID]);

CREATE TABLE [ProfileAspiration] (
  [ProfileAspirationID] INTEGER CONSTRAINT [PK_ProfileAspiration] PRIMARY KEY AUTOINCREMENT,
  [UserID] int NOT NULL,
  [ProfileID] int NOT NULL,
  [SalaryAmount] decimal(15,2),
  [SalaryCurrency] nvarchar(3),
  [SalaryPeriod] nvarchar(10),
  [StartFrom] date,
  [CreatedDate] datetime2(3) NOT NULL,
  [UpdatedDate] datetime2(3) NOT NULL,
  [RowVersionNo] int NOT NULL,
  [Titles] [nvarchar(max)] NOT NULL,
  [Places] [nvarchar(max)] NOT NULL,
  [Remote] [nvarchar(max)] NOT NULL,
  [Permits] [nvarchar(max)] NOT NULL,
  [DealBreakers] [nvarchar(max)] NOT NULL,
  CONSTRAINT [FK_ProfileAspiration_User] FOREIGN KEY ([UserID]) REFERENCES [User] ([UserID]),
  CONSTRAINT [FK_ProfileAspiration_Profile] FOREIGN KEY ([ProfileID]) REFERENCES [Profile] ([ProfileID]),
  CONSTRAINT [CK_ProfileAspiration_Salary] CHECK ([SalaryAmount] is null or ([SalaryCurrency] is not null and [SalaryPeriod] is not null))
);

CREATE UNIQUE INDEX [UQ_ProfileAspiration_ProfileID] ON [ProfileAspiration] ([ProfileID]);

CREATE TABLE [ProfileAward] (
  [ProfileAwardID] INTEGER CONSTRAINT [PK_ProfileAward] PRIMARY KEY AUTOINCREMENT,
  [UserID] int NOT NULL,
  [ProfileID] int NOT NULL,
  [Position] int NOT NULL,
  [CreatedDate] datetime2(3) NOT NULL,
  [UpdatedDate] datetime2(3) NOT NULL,
  [RowVersionNo] int NOT NULL,
  [DeletedDate] datetime2(3),
  [Title] nvarchar(300),
  [Date] nvarchar(10),
  [Awarder] nvarchar(300),
  [Summary] [nvarchar(max)],
  [Extra] [nvarchar(max)] NOT NULL,
  CONSTRAINT [FK_ProfileAward_User] FOREIGN KEY ([UserID]) REFERENCES [User] ([UserID]),
  CONSTRAINT [FK_ProfileAward_Profile] FOREIGN KEY ([ProfileID]) REFERENCES [Profile] ([ProfileID])
);

CREATE INDEX [IX_ProfileAward_ProfileID] ON [ProfileAward] ([ProfileID]);

CREATE TABLE [ProfileCertification] (
  [ProfileCertificationID] INTEGER CONSTRAINT [PK_ProfileCertification] PRIMARY KEY AUTOINCREMENT,
  [UserID] int NOT NULL,
  [ProfileID] int NOT NULL,
  [Position] int NOT NULL,
  [CreatedDate] datetime2(3) NOT NULL,
  [UpdatedDate] datetime2(3) NOT NULL,
  [RowVersionNo] int NOT NULL,
  [DeletedDate] datetime2(3),
  [Name] nvarchar(300),
  [Issuer] nvarchar(300),
  [Date] nvarchar(10),
  [Url] nvarchar(2000),
  [Extra] [nvarchar(max)] NOT NULL,
  CONSTRAINT [FK_ProfileCertification_User] FOREIGN KEY ([UserID]) REFERENCES [User] ([UserID]),
  CONSTRAINT [FK_ProfileCertification_Profile] FOREIGN KEY ([ProfileID]) REFERENCES [Profile] ([ProfileID])
);

CREATE INDEX [IX_ProfileCertification_ProfileID] ON [ProfileCertification] ([ProfileID]);

CREATE TABLE [ProfileEducation] (
  [ProfileEducationID] INTEGER CONSTRAINT [PK_ProfileEducation] PRIMARY KEY AUTOINCREMENT,
  [UserID] int NOT NULL,
  [ProfileID] int NOT NULL,
  [Position] int NOT NULL,
  [CreatedDate] datetime2(3) NOT NULL,
  [UpdatedDate] datetime2(3) NOT NULL,
  [RowVersionNo] int NOT NULL,
  [DeletedDate] datetime2(3),
  [Institution] nvarchar(300),
  [Area] nvarchar(300),
  [StudyType] nvarchar(300),
  [StartDate] nvarchar(10),
  [EndDate] nvarchar(10),
  [Score] nvarchar(100),
  [Url] nvarchar(2000),
  [Courses] [nvarchar(max)] NOT NULL,
  [Extra] [nvarchar(max)] NOT NULL,
  CONSTRAINT [FK_ProfileEducation_User] FOREIGN KEY ([UserID]) REFERENCES [User] ([UserID]),
  CONSTRAINT [FK_ProfileEducation_Profile] FOREIGN KEY ([ProfileID]) REFERENCES [Profile] ([ProfileID])
);

CREATE INDEX [IX_ProfileEducation_ProfileID] ON [ProfileEducation] ([ProfileID]);

CREATE TABLE [ProfileExperience] (
  [ProfileExperienceID] INTEGER CONSTRAINT [PK_ProfileExperience] PRIMARY KEY AUTOINCREMENT,
  [UserID] int NOT NULL,
  [ProfileID] int NOT NULL,
  [Position] int NOT NULL,
  [CreatedDate] datetime2(3) NOT NULL,
  [UpdatedDate] datetime2(3) NOT NULL,
  [RowVersionNo] int NOT NULL,
  [DeletedDate] datetime2(3),
  [Kind] nvarchar(10) NOT NULL,
  [Title] nvarchar(300),
  [Company] nvarchar(300),
  [Place] nvarchar(300),
  [StartDate] nvarchar(10),
  [EndDate] nvarchar(10),
  [Url] nvarchar(2000),
  [Summary] [nvarchar(max)],
  [Extra] [nvarchar(max)] NOT NULL,
  CONSTRAINT [FK_ProfileExperience_User] FOREIGN KEY ([UserID]) REFERENCES [User] ([UserID]),
  CONSTRAINT [FK_ProfileExperience_Profile] FOREIGN KEY ([ProfileID]) REFERENCES [Profile] ([ProfileID]),
  CONSTRAINT [CK_ProfileExperience_Kind] CHECK ([Kind] in ('work', 'volunteer'))
);

CREATE INDEX [IX_ProfileExperience_ProfileID] ON [ProfileExperience] ([ProfileID]);

CREATE TABLE [ProfileExperienceHighlight] (
  [ProfileExperienceHighlightID] INTEGER CONSTRAINT [PK_ProfileExperienceHighlight] PRIMARY KEY AUTOINCREMENT,
  [UserID] int NOT NULL,
  [ProfileID] int NOT NULL,
  [Position] int NOT NULL,
  [CreatedDate] datetime2(3) NOT NULL,
  [UpdatedDate] datetime2(3) NOT NULL,
  [RowVersionNo] int NOT NULL,
  [DeletedDate] datetime2(3),
  [ProfileExperienceID] int,
  [ProfileProjectID] int,
  [Text] nvarchar(4000) NOT NULL,
  CONSTRAINT [FK_ProfileExperienceHighlight_User] FOREIGN KEY ([UserID]) REFERENCES [User] ([UserID]),
  CONSTRAINT [FK_ProfileExperienceHighlight_Profile] FOREIGN KEY ([ProfileID]) REFERENCES [Profile] ([ProfileID]),
  CONSTRAINT [FK_ProfileExperienceHighlight_ProfileExperience] FOREIGN KEY ([ProfileExperienceID]) REFERENCES [ProfileExperience] ([ProfileExperienceID]),
  CONSTRAINT [FK_ProfileExperienceHighlight_ProfileProject] FOREIGN KEY ([ProfileProjectID]) REFERENCES [ProfileProject] ([ProfileProjectID]),
  CONSTRAINT [CK_ProfileExperienceHighlight_Of] CHECK (([ProfileExperienceID] is null and [ProfileProjectID] is not null) or ([ProfileExperienceID] is not null and [ProfileProjectID] is null))
);

CREATE INDEX [IX_ProfileExperienceHighlight_ProfileID] ON [ProfileExperienceHighlight] ([ProfileID]);

CREATE TABLE [ProfileInterest] (
  [ProfileInterestID] INTEGER CONSTRAINT [PK_ProfileInterest] PRIMARY KEY AUTOINCREMENT,
  [UserID] int NOT NULL,
  [ProfileID] int NOT NULL,
  [Position] int NOT NULL,
  [CreatedDate] datetime2(3) NOT NULL,
  [UpdatedDate] datetime2(3) NOT NULL,
  [RowVersionNo] int NOT NULL,
  [DeletedDate] datetime2(3),
  [Name] nvarchar(300),
  [Keywords] [nvarchar(max)] NOT NULL,
  [Extra] [nvarchar(max)] NOT NULL,
  CONSTRAINT [FK_ProfileInterest_User] FOREIGN KEY ([UserID]) REFERENCES [User] ([UserID]),
  CONSTRAINT [FK_ProfileInterest_Profile] FOREIGN KEY ([ProfileID]) REFERENCES [Profile] ([ProfileID])
);

CREATE INDEX [IX_ProfileInterest_ProfileID] ON [ProfileInterest] ([ProfileID]);

CREATE TABLE [ProfileLanguage] (
  [ProfileLanguageID] INTEGER CONSTRAINT [PK_ProfileLanguage] PRIMARY KEY AUTOINCREMENT,
  [UserID] int NOT NULL,
  [ProfileID] int NOT NULL,
  [Position] int NOT NULL,
  [CreatedDate] datetime2(3) NOT NULL,
  [UpdatedDate] datetime2(3) NOT NULL,
  [RowVersionNo] int NOT NULL,
  [DeletedDate] datetime2(3),
  [Language] nvarchar(300),
  [Code] nvarchar(2),
  [Fluency] nvarchar(300),
  [Level] nvarchar(2),
  [Extra] [nvarchar(max)] NOT NULL,
  CONSTRAINT [FK_ProfileLanguage_User] FOREIGN KEY ([UserID]) REFERENCES [User] ([UserID]),
  CONSTRAINT [FK_ProfileLanguage_Profile] FOREIGN KEY ([ProfileID]) REFERENCES [Profile] ([ProfileID])
);

CREATE INDEX [IX_ProfileLanguage_ProfileID] ON [ProfileLanguage] ([ProfileID]);

CREATE TABLE [ProfileLink] (
  [ProfileLinkID] INTEGER CONSTRAINT [PK_ProfileLink] PRIMARY KEY AUTOINCREMENT,
  [UserID] int NOT NULL,
  [ProfileID] int NOT NULL,
  [Position] int NOT NULL,
  [CreatedDate] datetime2(3) NOT NULL,
  [UpdatedDate] datetime2(3) NOT NULL,
  [RowVersionNo] int NOT NULL,
  [DeletedDate] datetime2(3),
  [Network] nvarchar(300),
  [Username] nvarchar(300),
  [Url] nvarchar(2000),
  [Extra] [nvarchar(max)] NOT NULL,
  CONSTRAINT [FK_ProfileLink_User] FOREIGN KEY ([UserID]) REFERENCES [User] ([UserID]),
  CONSTRAINT [FK_ProfileLink_Profile] FOREIGN KEY ([ProfileID]) REFERENCES [Profile] ([ProfileID])
);

CREATE INDEX [IX_ProfileLink_ProfileID] ON [ProfileLink] ([ProfileID]);

CREATE TABLE [ProfileProject] (
  [ProfileProjectID] INTEGER CONSTRAINT [PK_ProfileProject] PRIMARY KEY AUTOINCREMENT,
  [UserID] int NOT NULL,
  [ProfileID] int NOT NULL,
  [Position] int NOT NULL,
  [CreatedDate] datetime2(3) NOT NULL,
  [UpdatedDate] datetime2(3) NOT NULL,
  [RowVersionNo] int NOT NULL,
  [DeletedDate] datetime2(3),
  [Name] nvarchar(300),
  [StartDate] nvarchar(10),
  [EndDate] nvarchar(10),
  [Url] nvarchar(2000),
  [Entity] nvarchar(300),
  [Type] nvarchar(300),
  [Description] [nvarchar(max)],
  [Roles] [nvarchar(max)] NOT NULL,
  [Keywords] [nvarchar(max)] NOT NULL,
  [Extra] [nvarchar(max)] NOT NULL,
  CONSTRAINT [FK_ProfileProject_User] FOREIGN KEY ([UserID]) REFERENCES [User] ([UserID]),
  CONSTRAINT [FK_ProfileProject_Profile] FOREIGN KEY ([ProfileID]) REFERENCES [Profile] ([ProfileID])
);

CREATE INDEX [IX_ProfileProject_ProfileID] ON [ProfileProject] ([ProfileID]);

CREATE TABLE [ProfilePublication] (
  [ProfilePublicationID] INTEGER CONSTRAINT [PK_ProfilePublication] PRIMARY KEY AUTOINCREMENT,
  [UserID] int NOT NULL,
  [ProfileID] int NOT NULL,
  [Position] int NOT NULL,
  [CreatedDate] datetime2(3) NOT NULL,
  [UpdatedDate] datetime2(3) NOT NULL,
  [RowVersionNo] int NOT NULL,
  [DeletedDate] datetime2(3),
  [Name] nvarchar(300),
  [Publisher] nvarchar(300),
  [ReleaseDate] nvarchar(10),
  [Url] nvarchar(2000),
  [Summary] [nvarchar(max)],
  [Extra] [nvarchar(max)] NOT NULL,
  CONSTRAINT [FK_ProfilePublication_User] FOREIGN KEY ([UserID]) REFERENCES [User] ([UserID]),
  CONSTRAINT [FK_ProfilePublication_Profile] FOREIGN KEY ([ProfileID]) REFERENCES [Profile] ([ProfileID])
);

CREATE INDEX [IX_ProfilePublication_ProfileID] ON [ProfilePublication] ([ProfileID]);

CREATE TABLE [ProfileReference] (
  [ProfileReferenceID] INTEGER CONSTRAINT [PK_ProfileReference] PRIMARY KEY AUTOINCREMENT,
  [UserID] int NOT NULL,
  [ProfileID] int NOT NULL,
  [Position] int NOT NULL,
  [CreatedDate] datetime2(3) NOT NULL,
  [UpdatedDate] datetime2(3) NOT NULL,
  [RowVersionNo] int NOT NULL,
  [DeletedDate] datetime2(3),
  [Name] nvarchar(300),
  [Reference] [nvarchar(max)],
  [Extra] [nvarchar(max)] NOT NULL,
  CONSTRAINT [FK_ProfileReference_User] FOREIGN KEY ([UserID]) REFERENCES [User] ([UserID]),
  CONSTRAINT [FK_ProfileReference_Profile] FOREIGN KEY ([ProfileID]) REFERENCES [Profile] ([ProfileID])
);

CREATE INDEX [IX_ProfileReference_ProfileID] ON [ProfileReference] ([ProfileID]);

CREATE TABLE [ProfileSkill] (
  [ProfileSkillID] INTEGER CONSTRAINT [PK_ProfileSkill] PRIMARY KEY AUTOINCREMENT,
  [UserID] int NOT NULL,
  [ProfileID] int NOT NULL,
  [Position] int NOT NULL,
  [CreatedDate] datetime2(3) NOT NULL,
  [UpdatedDate] datetime2(3) NOT NULL,
  [RowVersionNo] int NOT NULL,
  [DeletedDate] datetime2(3),
  [Name] nvarchar(300),
  [Level] nvarchar(300),
  [TaxonomyKey] nvarchar(200),
  [Keywords] [nvarchar(max)] NOT NULL,
  [Source] [nvarchar(max)],
  [Extra] [nvarchar(max)] NOT NULL,
  CONSTRAINT [FK_ProfileSkill_User] FOREIGN KEY ([UserID]) REFERENCES [User] ([UserID]),
  CONSTRAINT [FK_ProfileSkill_Profile] FOREIGN KEY ([ProfileID]) REFERENCES [Profile] ([ProfileID])
);

CREATE INDEX [IX_ProfileSkill_ProfileID] ON [ProfileSkill] ([ProfileID]);

CREATE TABLE [ProfileVersion] (
  [ProfileVersionID] INTEGER CONSTRAINT [PK_ProfileVersion] PRIMARY KEY AUTOINCREMENT,
  [UserID] int NOT NULL,
  [ProfileID] int NOT NULL,
  [VersionNo] int NOT NULL,
  [RevisionNo] int NOT NULL,
  [Kind] nvarchar(10) NOT NULL,
  [Note] nvarchar(1000),
  [CreatedDate] datetime2(3) NOT NULL,
  [Content] [varbinary(max)] NOT NULL,
  CONSTRAINT [FK_ProfileVersion_User] FOREIGN KEY ([UserID]) REFERENCES [User] ([UserID]),
  CONSTRAINT [FK_ProfileVersion_Profile] FOREIGN KEY ([ProfileID]) REFERENCES [Profile] ([ProfileID]),
  CONSTRAINT [CK_ProfileVersion_Kind] CHECK ([Kind] in ('confirmed', 'kept'))
);

CREATE UNIQUE INDEX [UQ_ProfileVersion_ProfileID_VersionNo] ON [ProfileVersion] ([ProfileID], [VersionNo]);
