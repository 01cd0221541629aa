CREATE TABLE [CalendarFeed] (
	[CalendarFeedID] int IDENTITY(1, 1),
	[UserID] int NOT NULL,
	[Name] nvarchar(60) collate Latin1_General_BIN2 NOT NULL,
	[Kinds] nvarchar(100) collate Latin1_General_BIN2 NOT NULL,
	[Detail] nvarchar(10) collate Latin1_General_BIN2 NOT NULL,
	[SecretHash] nvarchar(64) collate Latin1_General_BIN2 NOT NULL,
	[LastUsedDate] datetime2(3),
	[UseCount] int NOT NULL,
	[ContentHash] nvarchar(64) collate Latin1_General_BIN2,
	[ContentDate] datetime2(3),
	[RevokedDate] datetime2(3),
	[CreatedDate] datetime2(3) NOT NULL,
	[UpdatedDate] datetime2(3) NOT NULL,
	[RowVersionNo] int NOT NULL,
	CONSTRAINT [PK_CalendarFeed] PRIMARY KEY([CalendarFeedID]),
	CONSTRAINT [UQ_CalendarFeed_SecretHash] UNIQUE([SecretHash]),
	CONSTRAINT [CK_CalendarFeed_Detail] CHECK ([Detail] in ('full', 'private'))
);
--> statement-breakpoint
CREATE TABLE [ExchangeRate] (
	[ExchangeRateID] int IDENTITY(1, 1),
	[UserID] int NOT NULL,
	[FromCurrency] nvarchar(3) collate Latin1_General_BIN2 NOT NULL,
	[ToCurrency] nvarchar(3) collate Latin1_General_BIN2 NOT NULL,
	[Rate] nvarchar(20) collate Latin1_General_BIN2 NOT NULL,
	[RateDay] date NOT NULL,
	[CreatedDate] datetime2(3) NOT NULL,
	[UpdatedDate] datetime2(3) NOT NULL,
	[RowVersionNo] int NOT NULL,
	CONSTRAINT [PK_ExchangeRate] PRIMARY KEY([ExchangeRateID]),
	CONSTRAINT [UQ_ExchangeRate_UserID_FromCurrency_ToCurrency] UNIQUE([UserID],[FromCurrency],[ToCurrency])
);
--> statement-breakpoint
CREATE TABLE [Offer] (
	[OfferID] int IDENTITY(1, 1),
	[UserID] int NOT NULL,
	[JobApplicationID] int NOT NULL,
	[Status] nvarchar(10) collate Latin1_General_BIN2 NOT NULL,
	[Currency] nvarchar(3) collate Latin1_General_BIN2 NOT NULL,
	[Base] decimal(15,2) NOT NULL,
	[Period] nvarchar(10) collate Latin1_General_BIN2 NOT NULL,
	[TimesPerYear] int NOT NULL,
	[BonusKind] nvarchar(10) collate Latin1_General_BIN2,
	[BonusValue] decimal(15,2),
	[Signing] decimal(15,2),
	[EquityGrant] decimal(15,2),
	[EquityYears] int,
	[EquityCliffMonths] int,
	[VacationDays] int,
	[Remote] nvarchar(10) collate Latin1_General_BIN2,
	[StartDay] date,
	[Deadline] nvarchar(16) collate Latin1_General_BIN2,
	[TimeZone] nvarchar(64) collate Latin1_General_BIN2,
	[DeadlineDate] datetime2(3),
	[CreatedDate] datetime2(3) NOT NULL,
	[UpdatedDate] datetime2(3) NOT NULL,
	[RowVersionNo] int NOT NULL,
	[DeletedDate] datetime2(3),
	[Benefits] nvarchar(2000) collate Latin1_General_BIN2,
	[Notes] nvarchar(max) collate Latin1_General_BIN2,
	CONSTRAINT [PK_Offer] PRIMARY KEY([OfferID]),
	CONSTRAINT [CK_Offer_Status] CHECK ([Status] in ('open', 'accepted', 'declined', 'expired', 'withdrawn')),
	CONSTRAINT [CK_Offer_BonusKind] CHECK ([BonusKind] in ('amount', 'percent')),
	CONSTRAINT [CK_Offer_TimesPerYear] CHECK ([TimesPerYear] > 0),
	CONSTRAINT [CK_Offer_EquityYears] CHECK ([EquityYears] > 0)
);
--> statement-breakpoint
ALTER TABLE [CalendarFeed] ADD CONSTRAINT [FK_CalendarFeed_User] FOREIGN KEY ([UserID]) REFERENCES [User]([UserID]);--> statement-breakpoint
ALTER TABLE [ExchangeRate] ADD CONSTRAINT [FK_ExchangeRate_User] FOREIGN KEY ([UserID]) REFERENCES [User]([UserID]);--> statement-breakpoint
ALTER TABLE [Offer] ADD CONSTRAINT [FK_Offer_User] FOREIGN KEY ([UserID]) REFERENCES [User]([UserID]);--> statement-breakpoint
ALTER TABLE [Offer] ADD CONSTRAINT [FK_Offer_JobApplication] FOREIGN KEY ([JobApplicationID]) REFERENCES [JobApplication]([JobApplicationID]);--> statement-breakpoint
CREATE INDEX [IX_CalendarFeed_UserID] ON [CalendarFeed] ([UserID]);--> statement-breakpoint
CREATE INDEX [IX_Offer_UserID_Deadline] ON [Offer] ([UserID],[Deadline]);--> statement-breakpoint
CREATE INDEX [IX_Offer_JobApplicationID] ON [Offer] ([JobApplicationID]);