ALTER TABLE [SavedView] DROP CONSTRAINT [CK_SavedView_Page];--> statement-breakpoint
ALTER TABLE [SavedView] ADD CONSTRAINT [CK_SavedView_Page] CHECK ([Page] in ('board', 'table', 'jobs'));