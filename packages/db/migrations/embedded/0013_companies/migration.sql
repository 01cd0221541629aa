ALTER TABLE [Company] ADD COLUMN [DeletedDate] datetime2(3);

ALTER TABLE [Company] ADD COLUMN [SearchText] [nvarchar(max)];

ALTER TABLE [Company] ADD COLUMN [MergedIntoCompanyID] int;

ALTER TABLE [Company] ADD COLUMN [Website] nvarchar(2000);

ALTER TABLE [Company] ADD COLUMN [Notes] [nvarchar(max)];

CREATE TABLE [CompanyMergedJob] (
  [CompanyMergedJobID] INTEGER CONSTRAINT [PK_CompanyMergedJob] PRIMARY KEY AUTOINCREMENT,
  [UserID] int NOT NULL,
  [CompanyID] int NOT NULL,
  [JobID] int NOT NULL,
  CONSTRAINT [FK_CompanyMergedJob_User] FOREIGN KEY ([UserID]) REFERENCES [User] ([UserID]),
  CONSTRAINT [FK_CompanyMergedJob_Company] FOREIGN KEY ([CompanyID]) REFERENCES [Company] ([CompanyID]),
  CONSTRAINT [FK_CompanyMergedJob_Job] FOREIGN KEY ([JobID]) REFERENCES [Job] ([JobID])
);

CREATE INDEX [IX_CompanyMergedJob_CompanyID] ON [CompanyMergedJob] ([CompanyID]);
