CREATE TABLE [JobApplicationContact] (
  [JobApplicationContactID] INTEGER CONSTRAINT [PK_JobApplicationContact] PRIMARY KEY AUTOINCREMENT,
  [UserID] int NOT NULL,
  [JobApplicationID] int NOT NULL,
  [RecruiterID] int,
  [Name] nvarchar(200),
  [Role] nvarchar(100),
  [Email] nvarchar(254),
  [Phone] nvarchar(50),
  [CreatedDate] datetime2(3) NOT NULL,
  [UpdatedDate] datetime2(3) NOT NULL,
  [RowVersionNo] int NOT NULL,
  [DeletedDate] datetime2(3),
  [Notes] [nvarchar(max)],
  CONSTRAINT [FK_JobApplicationContact_User] FOREIGN KEY ([UserID]) REFERENCES [User] ([UserID]),
  CONSTRAINT [FK_JobApplicationContact_JobApplication] FOREIGN KEY ([JobApplicationID]) REFERENCES [JobApplication] ([JobApplicationID]),
  CONSTRAINT [FK_JobApplicationContact_Recruiter] FOREIGN KEY ([RecruiterID]) REFERENCES [Recruiter] ([RecruiterID]),
  CONSTRAINT [CK_JobApplicationContact_Person] CHECK ([RecruiterID] is not null or [Name] is not null)
);

CREATE INDEX [IX_JobApplicationContact_JobApplicationID] ON [JobApplicationContact] ([JobApplicationID]);

CREATE INDEX [IX_JobApplicationContact_RecruiterID] ON [JobApplicationContact] ([RecruiterID]);

CREATE TABLE [Recruiter] (
  [RecruiterID] INTEGER CONSTRAINT [PK_Recruiter] PRIMARY KEY AUTOINCREMENT,
  [UserID] int NOT NULL,
  [Name] nvarchar(200) NOT NULL,
  [Email] nvarchar(254),
  [EmailNormalized] nvarchar(254),
  [Phone] nvarchar(50),
  [ProfileUrl] nvarchar(2000),
  [NameSort] nvarchar(100) NOT NULL,
  [MergedIntoRecruiterID] int,
  [CreatedDate] datetime2(3) NOT NULL,
  [UpdatedDate] datetime2(3) NOT NULL,
  [RowVersionNo] int NOT NULL,
  [DeletedDate] datetime2(3),
  [SearchText] [nvarchar(max)] NOT NULL,
  [Notes] [nvarchar(max)],
  CONSTRAINT [FK_Recruiter_User] FOREIGN KEY ([UserID]) REFERENCES [User] ([UserID])
);

CREATE INDEX [IX_Recruiter_UserID_NameSort] ON [Recruiter] ([UserID], [NameSort]);

CREATE INDEX [IX_Recruiter_UserID_EmailNormalized] ON [Recruiter] ([UserID], [EmailNormalized]);

CREATE TABLE [RecruiterCompanyHistory] (
  [RecruiterCompanyHistoryID] INTEGER CONSTRAINT [PK_RecruiterCompanyHistory] PRIMARY KEY AUTOINCREMENT,
  [UserID] int NOT NULL,
  [RecruiterID] int NOT NULL,
  [CompanyID] int NOT NULL,
  [Title] nvarchar(200),
  [FromDate] date,
  [ToDate] date,
  [CreatedDate] datetime2(3) NOT NULL,
  [UpdatedDate] datetime2(3) NOT NULL,
  [RowVersionNo] int NOT NULL,
  [DeletedDate] datetime2(3),
  CONSTRAINT [FK_RecruiterCompanyHistory_User] FOREIGN KEY ([UserID]) REFERENCES [User] ([UserID]),
  CONSTRAINT [FK_RecruiterCompanyHistory_Recruiter] FOREIGN KEY ([RecruiterID]) REFERENCES [Recruiter] ([RecruiterID]),
  CONSTRAINT [FK_RecruiterCompanyHistory_Company] FOREIGN KEY ([CompanyID]) REFERENCES [Company] ([CompanyID])
);

CREATE INDEX [IX_RecruiterCompanyHistory_RecruiterID] ON [RecruiterCompanyHistory] ([RecruiterID]);

CREATE INDEX [IX_RecruiterCompanyHistory_CompanyID] ON [RecruiterCompanyHistory] ([CompanyID]);
