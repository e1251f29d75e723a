-- How branching cases are played. Moves are only ever added: a step back is a move too, so the whole way stays visible.
-- Members, enrolments and versions belong to other features: ids without a foreign key.

create table casus_group (
    id bigint not null auto_increment primary key,
    revision int not null,
    code varchar(12) not null,
    slug varchar(80) not null,
    part varchar(80) not null,
    version bigint not null,
    opened_by bigint not null,
    opened_at datetime(6) not null,
    shown_at datetime(6) null,
    closed_at datetime(6) null,
    unique key casus_group_code (code),
    key casus_group_opener (opened_by, opened_at)
) engine = InnoDB default charset = utf8mb4;

create table casus_run (
    id bigint not null auto_increment primary key,
    revision int not null,
    member bigint not null,
    version bigint not null,
    slug varchar(80) not null,
    part varchar(80) not null,
    group_id bigint not null default 0,
    number int not null,
    started_at datetime(6) not null,
    ended_at datetime(6) null,
    ending varchar(80) null,
    unique key casus_run_number (member, slug, part, group_id, number),
    key casus_run_part (slug, part)
) engine = InnoDB default charset = utf8mb4;

create table casus_move (
    id bigint not null auto_increment primary key,
    run bigint not null,
    number int not null,
    back bit(1) not null,
    scene varchar(80) not null,
    choice varchar(80) null,
    made_at datetime(6) not null,
    unique key casus_move_number (run, number),
    constraint casus_move_run foreign key (run) references casus_run (id)
) engine = InnoDB default charset = utf8mb4;

create table casus_participant (
    id bigint not null auto_increment primary key,
    revision int not null,
    group_id bigint not null,
    member bigint not null,
    shows_name bit(1) not null,
    joined_at datetime(6) not null,
    unique key casus_participant_once (group_id, member),
    constraint casus_participant_group foreign key (group_id) references casus_group (id)
) engine = InnoDB default charset = utf8mb4;
