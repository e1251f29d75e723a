-- For which registers the meetings of a group have to count: ids, separated by commas.
alter table intervision_group add column registers varchar(200) character set ascii not null default '';
