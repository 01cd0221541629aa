CREATE INDEX [IX_Job_UserID_CompanyID] ON [Job] ([UserID], [CompanyID]);

CREATE INDEX [IX_Job_UserID_ValidThrough] ON [Job] ([UserID], [ValidThrough]);

CREATE TABLE [JobWord] (
  [JobWordID] INTEGER CONSTRAINT [PK_JobWord] PRIMARY KEY AUTOINCREMENT,
  [JobID] int NOT NULL,
  [UserID] int NOT NULL,
  [Word] nvarchar(60) NOT NULL,
  CONSTRAINT [FK_JobWord_Job] FOREIGN KEY ([JobID]) REFERENCES [Job] ([JobID]),
  CONSTRAINT [FK_JobWord_User] FOREIGN KEY ([UserID]) REFERENCES [User] ([UserID])
);

CREATE UNIQUE INDEX [UQ_JobWord_JobID_UserID_Word] ON [JobWord] ([JobID], [UserID], [Word]);

CREATE INDEX [IX_JobWord_UserID_Word_JobID] ON [JobWord] ([UserID], [Word], [JobID]);
