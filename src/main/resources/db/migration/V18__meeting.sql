-- Meetings of groups for intervision. Members, groups and vaults belong to other features: ids without a foreign key.
-- What is written about cases is sealed (blob) with the vault of the meeting, learning points with a vault of who wrote them.

create table intervision_meeting (
    id bigint not null auto_increment primary key,
    revision int not null,
    group_id bigint not null,
    number_in_group int not null,
    vault bigint not null,
    -- for calendars: the same for ever, and counted up at every change
    uid varchar(80) character set ascii collate ascii_bin not null,
    sequence int not null,
    starts_at datetime(6) not null,
    ends_at datetime(6) not null,
    form varchar(10) not null,
    place varchar(160) null,
    link varchar(500) null,
    theme varchar(160) null,
    method varchar(90) null,
    presenter bigint null,
    chair bigint null,
    planned_by bigint not null,
    planned_at datetime(6) not null,
    reminded_at datetime(6) null,
    cancelled_at datetime(6) null,
    held_at datetime(6) null,
    destroyed_at datetime(6) null,
    unique key intervision_meeting_uid (uid),
    unique key intervision_meeting_number (group_id, number_in_group),
    key intervision_meeting_dates (group_id, starts_at),
    key intervision_meeting_remind (reminded_at, starts_at),
    key intervision_meeting_destroy (destroyed_at, ends_at)
) engine = InnoDB default charset = utf8mb4;
