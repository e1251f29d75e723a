-- Parts that are done by doing. Members, enrolments and versions belong to other features: ids without a foreign key.

create table activity_tick (
    id bigint not null auto_increment primary key,
    enrolment bigint not null,
    part varchar(80) not null,
    item varchar(80) not null,
    ticked_at datetime(6) not null,
    unique key activity_tick_once (enrolment, part, item)
) engine = InnoDB default charset = utf8mb4;

create table activity_plan (
    id bigint not null auto_increment primary key,
    revision int not null,
    enrolment bigint not null,
    member bigint not null,
    slug varchar(80) not null,
    part varchar(80) not null,
    plan text not null,
    due_on date not null,
    remind_at datetime(6) not null,
    reminded_at datetime(6) null,
    look_back text null,
    saved_at datetime(6) not null,
    unique key activity_plan_once (enrolment, part),
    key activity_plan_due (reminded_at, remind_at)
) engine = InnoDB default charset = utf8mb4;

create table activity_watch (
    id bigint not null auto_increment primary key,
    revision int not null,
    enrolment bigint not null,
    media varchar(80) not null,
    -- seconds that were watched: 0-12,30-45
    intervals text not null,
    reported_at datetime(6) not null,
    unique key activity_watch_once (enrolment, media)
) engine = InnoDB default charset = utf8mb4;

create table activity_meeting (
    id bigint not null auto_increment primary key,
    revision int not null,
    slug varchar(80) not null,
    part varchar(80) not null,
    starts_at datetime(6) not null,
    place varchar(200) not null,
    seats int not null,
    planned_by bigint not null,
    key activity_meeting_part (slug, part, starts_at)
) engine = InnoDB default charset = utf8mb4;

create table activity_seat (
    id bigint not null auto_increment primary key,
    revision int not null,
    meeting bigint not null,
    member bigint not null,
    taken_at datetime(6) not null,
    present_at datetime(6) null,
    unique key activity_seat_once (meeting, member),
    constraint activity_seat_meeting foreign key (meeting) references activity_meeting (id)
) engine = InnoDB default charset = utf8mb4;
