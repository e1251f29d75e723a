-- Who gets a mail when an edition of a series is published. A row goes when somebody stops, or when it is not confirmed in a week.
create table follow_follower (
    id bigint not null auto_increment primary key,
    series_id bigint not null,
    email varchar(254) not null,
    language varchar(5) not null,
    -- kept as it is: every mail to come holds it, and it can only confirm and stop
    secret char(43) character set ascii collate ascii_bin not null,
    -- when the last mail about following itself went
    asked_at datetime(6) null,
    confirmed_at datetime(6) null,
    unique key follow_follower_once (series_id, email),
    unique key follow_follower_secret (secret),
    key follow_follower_old (confirmed_at, asked_at),
    key follow_follower_email (email),
    constraint follow_follower_series foreign key (series_id) references arena_series (id)
) engine = InnoDB default charset = utf8mb4;

-- Editions of which followers hear, in the order of their ids; until which one they have heard it.
create table follow_announcement (
    edition_id bigint not null primary key,
    series_id bigint not null,
    published_at datetime(6) not null,
    last_follower bigint not null,
    done_at datetime(6) null,
    key follow_announcement_due (done_at, edition_id),
    constraint follow_announcement_edition foreign key (edition_id) references arena_edition (id)
) engine = InnoDB default charset = utf8mb4;
