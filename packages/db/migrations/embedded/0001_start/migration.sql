CREATE TABLE [ApiToken] (
  [ApiTokenID] INTEGER CONSTRAINT [PK_ApiToken] PRIMARY KEY AUTOINCREMENT,
  [UserID] int NOT NULL,
  [Name] nvarchar(100) NOT NULL,
  [TokenHash] nvarchar(64) NOT NULL,
  [Prefix] nvarchar(20) NOT NULL,
  [Scopes] nvarchar(400) NOT NULL,
  [CreatedDate] datetime2(3) NOT NULL,
  [ExpiresDate] datetime2(3),
  [LastUsedDate] datetime2(3),
  [RevokedDate] datetime2(3),
  CONSTRAINT [FK_ApiToken_User] FOREIGN KEY ([UserID]) REFERENCES [User] ([UserID])
);

CREATE UNIQUE INDEX [UQ_ApiToken_TokenHash] ON [ApiToken] ([TokenHash]);

CREATE INDEX [IX_ApiToken_UserID] ON [ApiToken] ([UserID]);

CREATE TABLE [AuditLog] (
  [AuditLogID] INTEGER CONSTRAINT [PK_AuditLog] PRIMARY KEY AUTOINCREMENT,
  [ChainNo] int NOT NULL,
  [SequenceNo] int NOT NULL,
  [PreviousHash] nvarchar(64) NOT NULL,
  [RowHash] nvarchar(64) NOT NULL,
  [UserID] int,
  [Event] nvarchar(60) NOT NULL,
  [OperationName] nvarchar(80) NOT NULL,
  [TargetType] nvarchar(60),
  [TargetID] int,
  [ClientKind] nvarchar(10) NOT NULL,
  [CredentialKind] nvarchar(10) NOT NULL,
  [CredentialID] nvarchar(64),
  [RequestID] nvarchar(64) NOT NULL,
  [OccurredDate] datetime2(3) NOT NULL,
  [Difference] [varbinary(max)],
  CONSTRAINT [FK_AuditLog_User] FOREIGN KEY ([UserID]) REFERENCES [User] ([UserID])
);

CREATE UNIQUE INDEX [UQ_AuditLog_ChainNo_SequenceNo] ON [AuditLog] ([ChainNo], [SequenceNo]);

CREATE INDEX [IX_AuditLog_UserID_TargetType_TargetID] ON [AuditLog] ([UserID], [TargetType], [TargetID]);

CREATE TABLE [Company] (
  [CompanyID] INTEGER CONSTRAINT [PK_Company] PRIMARY KEY AUTOINCREMENT,
  [UserID] int NOT NULL,
  [Name] nvarchar(200) NOT NULL,
  [NameNormalized] nvarchar(250) NOT NULL,
  [CreatedDate] datetime2(3) NOT NULL,
  [UpdatedDate] datetime2(3) NOT NULL,
  [RowVersionNo] int NOT NULL,
  CONSTRAINT [FK_Company_User] FOREIGN KEY ([UserID]) REFERENCES [User] ([UserID])
);

CREATE UNIQUE INDEX [UQ_Company_UserID_NameNormalized] ON [Company] ([UserID], [NameNormalized]);

CREATE TABLE [IdempotencyKey] (
  [IdempotencyKeyID] INTEGER CONSTRAINT [PK_IdempotencyKey] PRIMARY KEY AUTOINCREMENT,
  [UserID] int NOT NULL,
  [OperationName] nvarchar(80) NOT NULL,
  [KeyHash] nvarchar(64) NOT NULL,
  [RequestHash] nvarchar(64) NOT NULL,
  [Answer] [varbinary(max)],
  [CreatedDate] datetime2(3) NOT NULL,
  [ExpiresDate] datetime2(3) NOT NULL,
  CONSTRAINT [FK_IdempotencyKey_User] FOREIGN KEY ([UserID]) REFERENCES [User] ([UserID])
);

CREATE UNIQUE INDEX [UQ_IdempotencyKey_UserID_OperationName_KeyHash] ON [IdempotencyKey] ([UserID], [OperationName], [KeyHash]);

CREATE INDEX [IX_IdempotencyKey_ExpiresDate] ON [IdempotencyKey] ([ExpiresDate]);

CREATE TABLE [Job] (
  [JobID] INTEGER CONSTRAINT [PK_Job] PRIMARY KEY AUTOINCREMENT,
  [UserID] int NOT NULL,
  [CompanyID] int,
  [Title] nvarchar(300) NOT NULL,
  [Remote] nvarchar(10),
  [EmploymentType] nvarchar(20),
  [EmploymentTypeText] nvarchar(200),
  [SalaryMin] decimal(15,2),
  [SalaryMax] decimal(15,2),
  [SalaryCurrency] nvarchar(3),
  [SalaryPeriod] nvarchar(10),
  [SalaryText] nvarchar(300),
  [PostedDate] date,
  [ValidThrough] date,
  [Url] nvarchar(2000),
  [UrlHash] nvarchar(64),
  [ExternalHash] nvarchar(64),
  [ContentHash] nvarchar(64) NOT NULL,
  [SearchText] [nvarchar(max)] NOT NULL,
  [TitleSort] nvarchar(100) NOT NULL,
  [CompanySort] nvarchar(100) NOT NULL,
  [CreatedDate] datetime2(3) NOT NULL,
  [UpdatedDate] datetime2(3) NOT NULL,
  [RowVersionNo] int NOT NULL,
  [DeletedDate] datetime2(3),
  [Sources] [nvarchar(max)] NOT NULL,
  [DescriptionText] [nvarchar(max)],
  [DescriptionHtml] [nvarchar(max)],
  CONSTRAINT [FK_Job_User] FOREIGN KEY ([UserID]) REFERENCES [User] ([UserID]),
  CONSTRAINT [FK_Job_Company] FOREIGN KEY ([CompanyID]) REFERENCES [Company] ([CompanyID]),
  CONSTRAINT [CK_Job_Salary] CHECK ([SalaryMin] is null or [SalaryMax] is null or [SalaryMin] <= [SalaryMax]),
  CONSTRAINT [CK_Job_Remote] CHECK ([Remote] in ('remote', 'hybrid', 'onsite'))
);

CREATE INDEX [IX_Job_UserID_CreatedDate] ON [Job] ([UserID], [CreatedDate]);

CREATE INDEX [IX_Job_UserID_TitleSort] ON [Job] ([UserID], [TitleSort]);

CREATE INDEX [IX_Job_UserID_CompanySort] ON [Job] ([UserID], [CompanySort]);

CREATE INDEX [IX_Job_UserID_UrlHash] ON [Job] ([UserID], [UrlHash]);

CREATE INDEX [IX_Job_UserID_ExternalHash] ON [Job] ([UserID], [ExternalHash]);

CREATE INDEX [IX_Job_UserID_ContentHash] ON [Job] ([UserID], [ContentHash]);

CREATE TABLE [JobApplication] (
  [JobApplicationID] INTEGER CONSTRAINT [PK_JobApplication] PRIMARY KEY AUTOINCREMENT,
  [UserID] int NOT NULL,
  [JobID] int NOT NULL,
  [JobApplicationStatusID] int NOT NULL,
  [StageSinceDate] datetime2(3) NOT NULL,
  [FollowUpDate] date,
  [CreatedDate] datetime2(3) NOT NULL,
  [UpdatedDate] datetime2(3) NOT NULL,
  [RowVersionNo] int NOT NULL,
  [DeletedDate] datetime2(3),
  [DeletedWithJobID] int,
  CONSTRAINT [FK_JobApplication_User] FOREIGN KEY ([UserID]) REFERENCES [User] ([UserID]),
  CONSTRAINT [FK_JobApplication_Job] FOREIGN KEY ([JobID]) REFERENCES [Job] ([JobID]),
  CONSTRAINT [FK_JobApplication_JobApplicationStatus] FOREIGN KEY ([JobApplicationStatusID]) REFERENCES [JobApplicationStatus] ([JobApplicationStatusID])
);

CREATE UNIQUE INDEX [UQ_JobApplication_JobID] ON [JobApplication] ([JobID]);

CREATE INDEX [IX_JobApplication_UserID_CreatedDate] ON [JobApplication] ([UserID], [CreatedDate]);

CREATE INDEX [IX_JobApplication_Board] ON [JobApplication] ([UserID], [JobApplicationStatusID], [StageSinceDate]);

CREATE INDEX [IX_JobApplication_UserID_FollowUpDate] ON [JobApplication] ([UserID], [FollowUpDate]);

CREATE TABLE [JobApplicationNote] (
  [JobApplicationNoteID] INTEGER CONSTRAINT [PK_JobApplicationNote] PRIMARY KEY AUTOINCREMENT,
  [UserID] int NOT NULL,
  [JobApplicationID] int NOT NULL,
  [Body] [nvarchar(max)] NOT NULL,
  [CreatedDate] datetime2(3) NOT NULL,
  [UpdatedDate] datetime2(3) NOT NULL,
  [RowVersionNo] int NOT NULL,
  [DeletedDate] datetime2(3),
  CONSTRAINT [FK_JobApplicationNote_User] FOREIGN KEY ([UserID]) REFERENCES [User] ([UserID]),
  CONSTRAINT [FK_JobApplicationNote_JobApplication] FOREIGN KEY ([JobApplicationID]) REFERENCES [JobApplication] ([JobApplicationID])
);

CREATE INDEX [IX_JobApplicationNote_JobApplicationID] ON [JobApplicationNote] ([JobApplicationID]);

CREATE TABLE [JobApplicationStatus] (
  [JobApplicationStatusID] INTEGER CONSTRAINT [PK_JobApplicationStatus] PRIMARY KEY AUTOINCREMENT,
  [UserID] int NOT NULL,
  [StageKey] nvarchar(40) NOT NULL,
  [Name] nvarchar(60) NOT NULL,
  [Kind] nvarchar(10) NOT NULL,
  [Position] int NOT NULL,
  [CreatedDate] datetime2(3) NOT NULL,
  [UpdatedDate] datetime2(3) NOT NULL,
  [RowVersionNo] int NOT NULL,
  CONSTRAINT [FK_JobApplicationStatus_User] FOREIGN KEY ([UserID]) REFERENCES [User] ([UserID]),
  CONSTRAINT [CK_JobApplicationStatus_Kind] CHECK ([Kind] in ('open', 'won', 'closed'))
);

CREATE UNIQUE INDEX [UQ_JobApplicationStatus_UserID_StageKey] ON [JobApplicationStatus] ([UserID], [StageKey]);

CREATE TABLE [JobApplicationStatusHistory] (
  [JobApplicationStatusHistoryID] INTEGER CONSTRAINT [PK_JobApplicationStatusHistory] PRIMARY KEY AUTOINCREMENT,
  [UserID] int NOT NULL,
  [JobApplicationID] int NOT NULL,
  [FromStageKey] nvarchar(40),
  [ToStageKey] nvarchar(40) NOT NULL,
  [Note] nvarchar(2000),
  [ClientKind] nvarchar(10) NOT NULL,
  [MovedDate] datetime2(3) NOT NULL,
  CONSTRAINT [FK_JobApplicationStatusHistory_User] FOREIGN KEY ([UserID]) REFERENCES [User] ([UserID]),
  CONSTRAINT [FK_JobApplicationStatusHistory_JobApplication] FOREIGN KEY ([JobApplicationID]) REFERENCES [JobApplication] ([JobApplicationID])
);

CREATE INDEX [IX_JobApplicationStatusHistory_JobApplicationID] ON [JobApplicationStatusHistory] ([JobApplicationID]);

CREATE TABLE [JobLocation] (
  [JobLocationID] INTEGER CONSTRAINT [PK_JobLocation] PRIMARY KEY AUTOINCREMENT,
  [JobID] int NOT NULL,
  [UserID] int NOT NULL,
  [Position] int NOT NULL,
  [Text] nvarchar(300) NOT NULL,
  [Street] nvarchar(200),
  [Locality] nvarchar(200),
  [Region] nvarchar(200),
  [PostalCode] nvarchar(200),
  [Country] nvarchar(200),
  CONSTRAINT [FK_JobLocation_Job] FOREIGN KEY ([JobID]) REFERENCES [Job] ([JobID]),
  CONSTRAINT [FK_JobLocation_User] FOREIGN KEY ([UserID]) REFERENCES [User] ([UserID])
);

CREATE UNIQUE INDEX [UQ_JobLocation_JobID_Position] ON [JobLocation] ([JobID], [Position]);

CREATE TABLE [SecurityEvent] (
  [SecurityEventID] INTEGER CONSTRAINT [PK_SecurityEvent] PRIMARY KEY AUTOINCREMENT,
  [UserID] int,
  [Event] nvarchar(60) NOT NULL,
  [OperationName] nvarchar(80) NOT NULL,
  [ClientKind] nvarchar(10) NOT NULL,
  [RequestID] nvarchar(64) NOT NULL,
  [CreatedDate] datetime2(3) NOT NULL,
  CONSTRAINT [FK_SecurityEvent_User] FOREIGN KEY ([UserID]) REFERENCES [User] ([UserID])
);

CREATE INDEX [IX_SecurityEvent_UserID_CreatedDate] ON [SecurityEvent] ([UserID], [CreatedDate]);

CREATE TABLE [User] (
  [UserID] INTEGER CONSTRAINT [PK_User] PRIMARY KEY AUTOINCREMENT,
  [Email] nvarchar(254) NOT NULL,
  [EmailNormalized] nvarchar(254) NOT NULL,
  [DisplayName] nvarchar(100) NOT NULL,
  [TimeZone] nvarchar(64) NOT NULL,
  [CreatedDate] datetime2(3) NOT NULL,
  [UpdatedDate] datetime2(3) NOT NULL,
  [RowVersionNo] int NOT NULL
);

CREATE UNIQUE INDEX [UQ_User_EmailNormalized] ON [User] ([EmailNormalized]);

CREATE TABLE [UserCredential] (
  [UserCredentialID] INTEGER CONSTRAINT [PK_UserCredential] PRIMARY KEY AUTOINCREMENT,
  [UserID] int NOT NULL,
  [PasswordHash] nvarchar(400) NOT NULL,
  [CreatedDate] datetime2(3) NOT NULL,
  [UpdatedDate] datetime2(3) NOT NULL,
  [RowVersionNo] int NOT NULL,
  CONSTRAINT [FK_UserCredential_User] FOREIGN KEY ([UserID]) REFERENCES [User] ([UserID])
);

CREATE UNIQUE INDEX [UQ_UserCredential_UserID] ON [UserCredential] ([UserID]);

CREATE TABLE [UserKey] (
  [UserKeyID] INTEGER CONSTRAINT [PK_UserKey] PRIMARY KEY AUTOINCREMENT,
  [UserID] int NOT NULL,
  [WrappingKeyName] nvarchar(64) NOT NULL,
  [WrappedKey] [varbinary(max)] NOT NULL,
  [CreatedDate] datetime2(3) NOT NULL,
  CONSTRAINT [FK_UserKey_User] FOREIGN KEY ([UserID]) REFERENCES [User] ([UserID])
);

CREATE UNIQUE INDEX [UQ_UserKey_UserID] ON [UserKey] ([UserID]);

CREATE TABLE [UserRole] (
  [UserRoleID] INTEGER CONSTRAINT [PK_UserRole] PRIMARY KEY AUTOINCREMENT,
  [UserID] int NOT NULL,
  [RoleKey] nvarchar(20) NOT NULL,
  [CreatedDate] datetime2(3) NOT NULL,
  CONSTRAINT [FK_UserRole_User] FOREIGN KEY ([UserID]) REFERENCES [User] ([UserID]),
  CONSTRAINT [CK_UserRole_RoleKey] CHECK ([RoleKey] in ('member', 'administrator'))
);

CREATE UNIQUE INDEX [UQ_UserRole_UserID_RoleKey] ON [UserRole] ([UserID], [RoleKey]);

CREATE TABLE [UserSession] (
  [UserSessionID] INTEGER CONSTRAINT [PK_UserSession] PRIMARY KEY AUTOINCREMENT,
  [UserID] int NOT NULL,
  [SessionHash] nvarchar(64) NOT NULL,
  [CreatedDate] datetime2(3) NOT NULL,
  [ExpiresDate] datetime2(3) NOT NULL,
  [AbsoluteExpiresDate] datetime2(3) NOT NULL,
  CONSTRAINT [FK_UserSession_User] FOREIGN KEY ([UserID]) REFERENCES [User] ([UserID])
);

CREATE UNIQUE INDEX [UQ_UserSession_SessionHash] ON [UserSession] ([SessionHash]);

CREATE INDEX [IX_UserSession_UserID] ON [UserSession] ([UserID]);

CREATE INDEX [IX_UserSession_ExpiresDate] ON [UserSession] ([ExpiresDate]);
