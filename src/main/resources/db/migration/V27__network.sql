-- Members of a series. An address is kept until somebody leaves; then a row without a person stays, for the figures.
create table network_member (
    id bigint not null auto_increment primary key,
    revision int not null,
    series_id bigint not null,
    member bigint null,
    email varchar(254) null,
    name varchar(120) not null,
    organisation varchar(160) null,
    perspective varchar(30) character set ascii collate ascii_bin null,
    language varchar(5) not null,
    -- what other members may see, each by the own word of the member
    shows_name bit(1) not null,
    shows_organisation bit(1) not null,
    shows_perspective bit(1) not null,
    shows_email bit(1) not null,
    no_invitations bit(1) not null,
    -- of a list that was taken over; the list can be taken back while the member did nothing
    import_id bigint null,
    asked_at datetime(6) null,
    joined_at datetime(6) null,
    told_at datetime(6) null,
    left_at datetime(6) null,
    unique key network_member_once (series_id, email),
    key network_member_account (member),
    key network_member_import (import_id),
    key network_member_untold (told_at, joined_at),
    constraint network_member_series foreign key (series_id) references arena_series (id)
) engine = InnoDB default charset = utf8mb4;

-- Links that were mailed to a member. Each works until the member leaves: who finds an old mail can still stop.
create table network_link (
    secret_hash char(64) character set ascii collate ascii_bin not null primary key,
    member_id bigint not null,
    key network_link_member (member_id),
    constraint network_link_member foreign key (member_id) references network_member (id) on delete cascade
) engine = InnoDB default charset = utf8mb4;

-- Who writes to many members of a series takes this row first, so that nobody is asked or taken over twice.
create table network_turn (
    series_id bigint not null primary key,
    constraint network_turn_series foreign key (series_id) references arena_series (id)
) engine = InnoDB default charset = utf8mb4;

-- Who was asked to come to an edition because their perspective was short.
create table network_invitation (
    member_id bigint not null,
    edition_id bigint not null,
    sent_at datetime(6) not null,
    primary key (edition_id, member_id),
    constraint network_invitation_member foreign key (member_id) references network_member (id),
    constraint network_invitation_edition foreign key (edition_id) references arena_edition (id)
) engine = InnoDB default charset = utf8mb4;

-- A list that was brought: first tried, then taken over, perhaps taken back. The file goes when it is taken over or after a day.
create table network_import (
    id bigint not null auto_increment primary key,
    revision int not null,
    series_id bigint not null,
    brought_by bigint not null,
    brought_at datetime(6) not null,
    content longblob null,
    newcomers int null,
    applied_at datetime(6) null,
    undone_at datetime(6) null,
    key network_import_series (series_id, id),
    constraint network_import_series foreign key (series_id) references arena_series (id)
) engine = InnoDB default charset = utf8mb4;
