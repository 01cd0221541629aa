CREATE TABLE [JobApplication] (
	[JobApplicationID] int IDENTITY(1, 1),
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
	CONSTRAINT [PK_JobApplication] PRIMARY KEY([JobApplicationID]),
	CONSTRAINT [UQ_JobApplication_JobID] UNIQUE([JobID])
);
--> statement-breakpoint
CREATE TABLE [JobApplicationNote] (
	[JobApplicationNoteID] int IDENTITY(1, 1),
	[UserID] int NOT NULL,
	[JobApplicationID] int NOT NULL,
	[Body] nvarchar(max) collate Latin1_General_BIN2 NOT NULL,
	[CreatedDate] datetime2(3) NOT NULL,
	[UpdatedDate] datetime2(3) NOT NULL,
	[RowVersionNo] int NOT NULL,
	[DeletedDate] datetime2(3),
	CONSTRAINT [PK_JobApplicationNote] PRIMARY KEY([JobApplicationNoteID])
);
--> statement-breakpoint
CREATE TABLE [JobApplicationStatus] (
	[JobApplicationStatusID] int IDENTITY(1, 1),
	[UserID] int NOT NULL,
	[StageKey] nvarchar(40) collate Latin1_General_BIN2 NOT NULL,
	[Name] nvarchar(60) collate Latin1_General_BIN2 NOT NULL,
	[Kind] nvarchar(10) collate Latin1_General_BIN2 NOT NULL,
	[Position] int NOT NULL,
	[CreatedDate] datetime2(3) NOT NULL,
	[UpdatedDate] datetime2(3) NOT NULL,
	[RowVersionNo] int NOT NULL,
	CONSTRAINT [PK_JobApplicationStatus] PRIMARY KEY([JobApplicationStatusID]),
	CONSTRAINT [UQ_JobApplicationStatus_UserID_StageKey] UNIQUE([UserID],[StageKey]),
	CONSTRAINT [CK_JobApplicationStatus_Kind] CHECK ([Kind] in ('open', 'won', 'closed'))
);
--> statement-breakpoint
CREATE TABLE [JobApplicationStatusHistory] (
	[JobApplicationStatusHistoryID] int IDENTITY(1, 1),
	[UserID] int NOT NULL,
	[JobApplicationID] int NOT NULL,
	[FromStageKey] nvarchar(40) collate Latin1_General_BIN2,
	[ToStageKey] nvarchar(40) collate Latin1_General_BIN2 NOT NULL,
	[Note] nvarchar(2000) collate Latin1_General_BIN2,
	[ClientKind] nvarchar(10) collate Latin1_General_BIN2 NOT NULL,
	[MovedDate] datetime2(3) NOT NULL,
	CONSTRAINT [PK_JobApplicationStatusHistory] PRIMARY KEY([JobApplicationStatusHistoryID])
);
--> statement-breakpoint
CREATE TABLE [AuditLog] (
	[AuditLogID] int IDENTITY(1, 1),
	[ChainNo] int NOT NULL,
	[SequenceNo] int NOT NULL,
	[PreviousHash] nvarchar(64) collate Latin1_General_BIN2 NOT NULL,
	[RowHash] nvarchar(64) collate Latin1_General_BIN2 NOT NULL,
	[UserID] int,
	[Event] nvarchar(60) collate Latin1_General_BIN2 NOT NULL,
	[OperationName] nvarchar(80) collate Latin1_General_BIN2 NOT NULL,
	[TargetType] nvarchar(60) collate Latin1_General_BIN2,
	[TargetID] int,
	[ClientKind] nvarchar(10) collate Latin1_General_BIN2 NOT NULL,
	[CredentialKind] nvarchar(10) collate Latin1_General_BIN2 NOT NULL,
	[CredentialID] nvarchar(64) collate Latin1_General_BIN2,
	[RequestID] nvarchar(64) collate Latin1_General_BIN2 NOT NULL,
	[OccurredDate] datetime2(3) NOT NULL,
	[Difference] varbinary(max),
	CONSTRAINT [PK_AuditLog] PRIMARY KEY([AuditLogID]),
	CONSTRAINT [UQ_AuditLog_ChainNo_SequenceNo] UNIQUE([ChainNo],[SequenceNo])
);
--> statement-breakpoint
CREATE TABLE [ApiToken] (
	[ApiTokenID] int IDENTITY(1, 1),
	[UserID] int NOT NULL,
	[Name] nvarchar(100) collate Latin1_General_BIN2 NOT NULL,
	[TokenHash] nvarchar(64) collate Latin1_General_BIN2 NOT NULL,
	[Prefix] nvarchar(20) collate Latin1_General_BIN2 NOT NULL,
	[Scopes] nvarchar(400) collate Latin1_General_BIN2 NOT NULL,
	[CreatedDate] datetime2(3) NOT NULL,
	[ExpiresDate] datetime2(3),
	[LastUsedDate] datetime2(3),
	[RevokedDate] datetime2(3),
	CONSTRAINT [PK_ApiToken] PRIMARY KEY([ApiTokenID]),
	CONSTRAINT [UQ_ApiToken_TokenHash] UNIQUE([TokenHash])
);
--> statement-breakpoint
CREATE TABLE [SecurityEvent] (
	[SecurityEventID] int IDENTITY(1, 1),
	[UserID] int,
	[Event] nvarchar(60) collate Latin1_General_BIN2 NOT NULL,
	[OperationName] nvarchar(80) collate Latin1_General_BIN2 NOT NULL,
	[ClientKind] nvarchar(10) collate Latin1_General_BIN2 NOT NULL,
	[RequestID] nvarchar(64) collate Latin1_General_BIN2 NOT NULL,
	[CreatedDate] datetime2(3) NOT NULL,
	CONSTRAINT [PK_SecurityEvent] PRIMARY KEY([SecurityEventID])
);
--> statement-breakpoint
CREATE TABLE [User] (
	[UserID] int IDENTITY(1, 1),
	[Email] nvarchar(254) collate Latin1_General_BIN2 NOT NULL,
	[EmailNormalized] nvarchar(254) collate Latin1_General_BIN2 NOT NULL,
	[DisplayName] nvarchar(100) collate Latin1_General_BIN2 NOT NULL,
	[TimeZone] nvarchar(64) collate Latin1_General_BIN2 NOT NULL,
	[CreatedDate] datetime2(3) NOT NULL,
	[UpdatedDate] datetime2(3) NOT NULL,
	[RowVersionNo] int NOT NULL,
	CONSTRAINT [PK_User] PRIMARY KEY([UserID]),
	CONSTRAINT [UQ_User_EmailNormalized] UNIQUE([EmailNormalized])
);
--> statement-breakpoint
CREATE TABLE [UserCredential] (
	[UserCredentialID] int IDENTITY(1, 1),
	[UserID] int NOT NULL,
	[PasswordHash] nvarchar(400) collate Latin1_General_BIN2 NOT NULL,
	[CreatedDate] datetime2(3) NOT NULL,
	[UpdatedDate] datetime2(3) NOT NULL,
	[RowVersionNo] int NOT NULL,
	CONSTRAINT [PK_UserCredential] PRIMARY KEY([UserCredentialID]),
	CONSTRAINT [UQ_UserCredential_UserID] UNIQUE([UserID])
);
--> statement-breakpoint
CREATE TABLE [UserKey] (
	[UserKeyID] int IDENTITY(1, 1),
	[UserID] int NOT NULL,
	[WrappingKeyName] nvarchar(64) collate Latin1_General_BIN2 NOT NULL,
	[WrappedKey] varbinary(max) NOT NULL,
	[CreatedDate] datetime2(3) NOT NULL,
	CONSTRAINT [PK_UserKey] PRIMARY KEY([UserKeyID]),
	CONSTRAINT [UQ_UserKey_UserID] UNIQUE([UserID])
);
--> statement-breakpoint
CREATE TABLE [UserRole] (
	[UserRoleID] int IDENTITY(1, 1),
	[UserID] int NOT NULL,
	[RoleKey] nvarchar(20) collate Latin1_General_BIN2 NOT NULL,
	[CreatedDate] datetime2(3) NOT NULL,
	CONSTRAINT [PK_UserRole] PRIMARY KEY([UserRoleID]),
	CONSTRAINT [UQ_UserRole_UserID_RoleKey] UNIQUE([UserID],[RoleKey]),
	CONSTRAINT [CK_UserRole_RoleKey] CHECK ([RoleKey] in ('member', 'administrator'))
);
--> statement-breakpoint
CREATE TABLE [UserSession] (
	[UserSessionID] int IDENTITY(1, 1),
	[UserID] int NOT NULL,
	[SessionHash] nvarchar(64) collate Latin1_General_BIN2 NOT NULL,
	[CreatedDate] datetime2(3) NOT NULL,
	[ExpiresDate] datetime2(3) NOT NULL,
	[AbsoluteExpiresDate] datetime2(3) NOT NULL,
	CONSTRAINT [PK_UserSession] PRIMARY KEY([UserSessionID]),
	CONSTRAINT [UQ_UserSession_SessionHash] UNIQUE([SessionHash])
);
--> statement-breakpoint
CREATE TABLE [IdempotencyKey] (
	[IdempotencyKeyID] int IDENTITY(1, 1),
	[UserID] int NOT NULL,
	[OperationName] nvarchar(80) collate Latin1_General_BIN2 NOT NULL,
	[KeyHash] nvarchar(64) collate Latin1_General_BIN2 NOT NULL,
	[RequestHash] nvarchar(64) collate Latin1_General_BIN2 NOT NULL,
	[Answer] varbinary(max),
	[CreatedDate] datetime2(3) NOT NULL,
	[ExpiresDate] datetime2(3) NOT NULL,
	CONSTRAINT [PK_IdempotencyKey] PRIMARY KEY([IdempotencyKeyID]),
	CONSTRAINT [UQ_IdempotencyKey_UserID_OperationName_KeyHash] UNIQUE([UserID],[OperationName],[KeyHash])
);
--> statement-breakpoint
CREATE TABLE [Company] (
	[CompanyID] int IDENTITY(1, 1),
	[UserID] int NOT NULL,
	[Name] nvarchar(200) collate Latin1_General_BIN2 NOT NULL,
	[NameNormalized] nvarchar(250) collate Latin1_General_BIN2 NOT NULL,
	[CreatedDate] datetime2(3) NOT NULL,
	[UpdatedDate] datetime2(3) NOT NULL,
	[RowVersionNo] int NOT NULL,
	CONSTRAINT [PK_Company] PRIMARY KEY([CompanyID]),
	CONSTRAINT [UQ_Company_UserID_NameNormalized] UNIQUE([UserID],[NameNormalized])
);
--> statement-breakpoint
CREATE TABLE [Job] (
	[JobID] int IDENTITY(1, 1),
	[UserID] int NOT NULL,
	[CompanyID] int,
	[Title] nvarchar(300) collate Latin1_General_BIN2 NOT NULL,
	[Remote] nvarchar(10) collate Latin1_General_BIN2,
	[EmploymentType] nvarchar(20) collate Latin1_General_BIN2,
	[EmploymentTypeText] nvarchar(200) collate Latin1_General_BIN2,
	[SalaryMin] decimal(15,2),
	[SalaryMax] decimal(15,2),
	[SalaryCurrency] nvarchar(3) collate Latin1_General_BIN2,
	[SalaryPeriod] nvarchar(10) collate Latin1_General_BIN2,
	[SalaryText] nvarchar(300) collate Latin1_General_BIN2,
	[PostedDate] date,
	[ValidThrough] date,
	[Url] nvarchar(2000) collate Latin1_General_BIN2,
	[UrlHash] nvarchar(64) collate Latin1_General_BIN2,
	[ExternalHash] nvarchar(64) collate Latin1_General_BIN2,
	[ContentHash] nvarchar(64) collate Latin1_General_BIN2 NOT NULL,
	[SearchText] nvarchar(max) collate Latin1_General_BIN2 NOT NULL,
	[TitleSort] nvarchar(100) collate Latin1_General_BIN2 NOT NULL,
	[CompanySort] nvarchar(100) collate Latin1_General_BIN2 NOT NULL,
	[CreatedDate] datetime2(3) NOT NULL,
	[UpdatedDate] datetime2(3) NOT NULL,
	[RowVersionNo] int NOT NULL,
	[DeletedDate] datetime2(3),
	[Sources] nvarchar(max) collate Latin1_General_BIN2 NOT NULL,
	[DescriptionText] nvarchar(max) collate Latin1_General_BIN2,
	[DescriptionHtml] nvarchar(max) collate Latin1_General_BIN2,
	CONSTRAINT [PK_Job] PRIMARY KEY([JobID]),
	CONSTRAINT [CK_Job_Salary] CHECK ([SalaryMin] is null or [SalaryMax] is null or [SalaryMin] <= [SalaryMax]),
	CONSTRAINT [CK_Job_Remote] CHECK ([Remote] in ('remote', 'hybrid', 'onsite'))
);
--> statement-breakpoint
CREATE TABLE [JobLocation] (
	[JobLocationID] int IDENTITY(1, 1),
	[JobID] int NOT NULL,
	[UserID] int NOT NULL,
	[Position] int NOT NULL,
	[Text] nvarchar(300) collate Latin1_General_BIN2 NOT NULL,
	[Street] nvarchar(200) collate Latin1_General_BIN2,
	[Locality] nvarchar(200) collate Latin1_General_BIN2,
	[Region] nvarchar(200) collate Latin1_General_BIN2,
	[PostalCode] nvarchar(200) collate Latin1_General_BIN2,
	[Country] nvarchar(200) collate Latin1_General_BIN2,
	CONSTRAINT [PK_JobLocation] PRIMARY KEY([JobLocationID]),
	CONSTRAINT [UQ_JobLocation_JobID_Position] UNIQUE([JobID],[Position])
);
--> statement-breakpoint
ALTER TABLE [JobApplication] ADD CONSTRAINT [FK_JobApplication_User] FOREIGN KEY ([UserID]) REFERENCES [User]([UserID]);--> statement-breakpoint
ALTER TABLE [JobApplication] ADD CONSTRAINT [FK_JobApplication_Job] FOREIGN KEY ([JobID]) REFERENCES [Job]([JobID]);--> statement-breakpoint
ALTER TABLE [JobApplication] ADD CONSTRAINT [FK_JobApplication_JobApplicationStatus] FOREIGN KEY ([JobApplicationStatusID]) REFERENCES [JobApplicationStatus]([JobApplicationStatusID]);--> statement-breakpoint
ALTER TABLE [JobApplicationNote] ADD CONSTRAINT [FK_JobApplicationNote_User] FOREIGN KEY ([UserID]) REFERENCES [User]([UserID]);--> statement-breakpoint
ALTER TABLE [JobApplicationNote] ADD CONSTRAINT [FK_JobApplicationNote_JobApplication] FOREIGN KEY ([JobApplicationID]) REFERENCES [JobApplication]([JobApplicationID]);--> statement-breakpoint
ALTER TABLE [JobApplicationStatus] ADD CONSTRAINT [FK_JobApplicationStatus_User] FOREIGN KEY ([UserID]) REFERENCES [User]([UserID]);--> statement-breakpoint
ALTER TABLE [JobApplicationStatusHistory] ADD CONSTRAINT [FK_JobApplicationStatusHistory_User] FOREIGN KEY ([UserID]) REFERENCES [User]([UserID]);--> statement-breakpoint
ALTER TABLE [JobApplicationStatusHistory] ADD CONSTRAINT [FK_JobApplicationStatusHistory_JobApplication] FOREIGN KEY ([JobApplicationID]) REFERENCES [JobApplication]([JobApplicationID]);--> statement-breakpoint
ALTER TABLE [AuditLog] ADD CONSTRAINT [FK_AuditLog_User] FOREIGN KEY ([UserID]) REFERENCES [User]([UserID]);--> statement-breakpoint
ALTER TABLE [ApiToken] ADD CONSTRAINT [FK_ApiToken_User] FOREIGN KEY ([UserID]) REFERENCES [User]([UserID]);--> statement-breakpoint
ALTER TABLE [SecurityEvent] ADD CONSTRAINT [FK_SecurityEvent_User] FOREIGN KEY ([UserID]) REFERENCES [User]([UserID]);--> statement-breakpoint
ALTER TABLE [UserCredential] ADD CONSTRAINT [FK_UserCredential_User] FOREIGN KEY ([UserID]) REFERENCES [User]([UserID]);--> statement-breakpoint
ALTER TABLE [UserKey] ADD CONSTRAINT [FK_UserKey_User] FOREIGN KEY ([UserID]) REFERENCES [User]([UserID]);--> statement-breakpoint
ALTER TABLE [UserRole] ADD CONSTRAINT [FK_UserRole_User] FOREIGN KEY ([UserID]) REFERENCES [User]([UserID]);--> statement-breakpoint
ALTER TABLE [UserSession] ADD CONSTRAINT [FK_UserSession_User] FOREIGN KEY ([UserID]) REFERENCES [User]([UserID]);--> statement-breakpoint
ALTER TABLE [IdempotencyKey] ADD CONSTRAINT [FK_IdempotencyKey_User] FOREIGN KEY ([UserID]) REFERENCES [User]([UserID]);--> statement-breakpoint
ALTER TABLE [Company] ADD CONSTRAINT [FK_Company_User] FOREIGN KEY ([UserID]) REFERENCES [User]([UserID]);--> statement-breakpoint
ALTER TABLE [Job] ADD CONSTRAINT [FK_Job_User] FOREIGN KEY ([UserID]) REFERENCES [User]([UserID]);--> statement-breakpoint
ALTER TABLE [Job] ADD CONSTRAINT [FK_Job_Company] FOREIGN KEY ([CompanyID]) REFERENCES [Company]([CompanyID]);--> statement-breakpoint
ALTER TABLE [JobLocation] ADD CONSTRAINT [FK_JobLocation_Job] FOREIGN KEY ([JobID]) REFERENCES [Job]([JobID]);--> statement-breakpoint
ALTER TABLE [JobLocation] ADD CONSTRAINT [FK_JobLocation_User] FOREIGN KEY ([UserID]) REFERENCES [User]([UserID]);--> statement-breakpoint
CREATE INDEX [IX_JobApplication_UserID_CreatedDate] ON [JobApplication] ([UserID],[CreatedDate]);--> statement-breakpoint
CREATE INDEX [IX_JobApplication_Board] ON [JobApplication] ([UserID],[JobApplicationStatusID],[StageSinceDate]);--> statement-breakpoint
CREATE INDEX [IX_JobApplication_UserID_FollowUpDate] ON [JobApplication] ([UserID],[FollowUpDate]);--> statement-breakpoint
CREATE INDEX [IX_JobApplicationNote_JobApplicationID] ON [JobApplicationNote] ([JobApplicationID]);--> statement-breakpoint
CREATE INDEX [IX_JobApplicationStatusHistory_JobApplicationID] ON [JobApplicationStatusHistory] ([JobApplicationID]);--> statement-breakpoint
CREATE INDEX [IX_AuditLog_UserID_TargetType_TargetID] ON [AuditLog] ([UserID],[TargetType],[TargetID]);--> statement-breakpoint
CREATE INDEX [IX_ApiToken_UserID] ON [ApiToken] ([UserID]);--> statement-breakpoint
CREATE INDEX [IX_SecurityEvent_UserID_CreatedDate] ON [SecurityEvent] ([UserID],[CreatedDate]);--> statement-breakpoint
CREATE INDEX [IX_UserSession_UserID] ON [UserSession] ([UserID]);--> statement-breakpoint
CREATE INDEX [IX_UserSession_ExpiresDate] ON [UserSession] ([ExpiresDate]);--> statement-breakpoint
CREATE INDEX [IX_IdempotencyKey_ExpiresDate] ON [IdempotencyKey] ([ExpiresDate]);--> statement-breakpoint
CREATE INDEX [IX_Job_UserID_CreatedDate] ON [Job] ([UserID],[CreatedDate]);--> statement-breakpoint
CREATE INDEX [IX_Job_UserID_TitleSort] ON [Job] ([UserID],[TitleSort]);--> statement-breakpoint
CREATE INDEX [IX_Job_UserID_CompanySort] ON [Job] ([UserID],[CompanySort]);--> statement-breakpoint
CREATE INDEX [IX_Job_UserID_UrlHash] ON [Job] ([UserID],[UrlHash]);--> statement-breakpoint
CREATE INDEX [IX_Job_UserID_ExternalHash] ON [Job] ([UserID],[ExternalHash]);--> statement-breakpoint
CREATE INDEX [IX_Job_UserID_ContentHash] ON [Job] ([UserID],[ContentHash]);