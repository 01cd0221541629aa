CREATE TABLE [SavedView] (
	[SavedViewID] int IDENTITY(1, 1),
	[UserID] int NOT NULL,
	[Page] nvarchar(20) collate Latin1_General_BIN2 NOT NULL,
	[Name] nvarchar(60) collate Latin1_General_BIN2 NOT NULL,
	[NameNormalized] nvarchar(120) collate Latin1_General_BIN2 NOT NULL,
	[Query] nvarchar(4000) collate Latin1_General_BIN2 NOT NULL,
	[CreatedDate] datetime2(3) NOT NULL,
	[UpdatedDate] datetime2(3) NOT NULL,
	[RowVersionNo] int NOT NULL,
	CONSTRAINT [PK_SavedView] PRIMARY KEY([SavedViewID]),
	CONSTRAINT [UQ_SavedView_UserID_Page_NameNormalized] UNIQUE([UserID],[Page],[NameNormalized]),
	CONSTRAINT [CK_SavedView_Page] CHECK ([Page] in ('board', 'jobs'))
);
--> statement-breakpoint
ALTER TABLE [JobApplicationNote] ADD [SearchText] nvarchar(max) collate Latin1_General_BIN2;--> statement-breakpoint
ALTER TABLE [SavedView] ADD CONSTRAINT [FK_SavedView_User] FOREIGN KEY ([UserID]) REFERENCES [User]([UserID]);