CREATE TABLE [SavedView__new] (
  [SavedViewID] INTEGER CONSTRAINT [PK_SavedView] PRIMARY KEY AUTOINCREMENT,
  [UserID] int NOT NULL,
  [Page] nvarchar(20) NOT NULL,
  [Name] nvarchar(60) NOT NULL,
  [NameNormalized] nvarchar(120) NOT NULL,
  [Query] nvarchar(4000) NOT NULL,
  [CreatedDate] datetime2(3) NOT NULL,
  [UpdatedDate] datetime2(3) NOT NULL,
  [RowVersionNo] int NOT NULL,
  CONSTRAINT [FK_SavedView_User] FOREIGN KEY ([UserID]) REFERENCES [User] ([UserID]),
  CONSTRAINT [CK_SavedView_Page] CHECK ([Page] in ('board', 'table', 'jobs'))
);

INSERT INTO [SavedView__new] ([SavedViewID], [UserID], [Page], [Name], [NameNormalized], [Query], [CreatedDate], [UpdatedDate], [RowVersionNo]) SELECT [SavedViewID], [UserID], [Page], [Name], [NameNormalized], [Query], [CreatedDate], [UpdatedDate], [RowVersionNo] FROM [SavedView];

DELETE FROM sqlite_sequence WHERE name = 'SavedView__new';

INSERT INTO sqlite_sequence (name, seq) SELECT 'SavedView__new', seq FROM sqlite_sequence WHERE name = 'SavedView';

DROP TABLE [SavedView];

ALTER TABLE [SavedView__new] RENAME TO [SavedView];

CREATE UNIQUE INDEX [UQ_SavedView_UserID_Page_NameNormalized] ON [SavedView] ([UserID], [Page], [NameNormalized]);
