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

-- What a group decided about its meetings; also the row that is locked to count them.
create table intervision_meeting_rules (
    group_id bigint not null primary key,
    keep_months int not null
) engine = InnoDB default charset = utf8mb4;

-- Who has an invitation in the calendar, and which one, so that nobody gets the same twice and who has it gets the cancellation.
create table intervision_meeting_invited (
    meeting bigint not null,
    member bigint not null,
    sequence int not null,
    sent_at datetime(6) not null,
    primary key (meeting, member),
    constraint intervision_meeting_invited_meeting foreign key (meeting) references intervision_meeting (id)
) engine = InnoDB default charset = utf8mb4;

create table intervision_meeting_absence (
    id bigint not null auto_increment primary key,
    meeting bigint not null,
    member bigint not null,
    -- sealed
    reason blob null,
    since datetime(6) not null,
    unique key intervision_meeting_absence_once (meeting, member),
    constraint intervision_meeting_absence_meeting foreign key (meeting) references intervision_meeting (id)
) engine = InnoDB default charset = utf8mb4;

-- Who said no to a role: the proposal goes on to the next.
create table intervision_meeting_refusal (
    meeting bigint not null,
    role varchar(10) not null,
    member bigint not null,
    primary key (meeting, role, member),
    constraint intervision_meeting_refusal_meeting foreign key (meeting) references intervision_meeting (id)
) engine = InnoDB default charset = utf8mb4;

create table intervision_meeting_case (
    id bigint not null auto_increment primary key,
    revision int not null,
    meeting bigint not null,
    member bigint not null,
    -- all three sealed; empty after destruction
    title blob null,
    story blob null,
    question blob null,
    brought_at datetime(6) not null,
    withdrawn_at datetime(6) null,
    key intervision_meeting_case_meeting (meeting, id),
    constraint intervision_meeting_case_meeting foreign key (meeting) references intervision_meeting (id)
) engine = InnoDB default charset = utf8mb4;

create table intervision_meeting_vote (
    meeting bigint not null,
    member bigint not null,
    case_id bigint not null,
    voted_at datetime(6) not null,
    primary key (meeting, member),
    key intervision_meeting_vote_case (case_id),
    constraint intervision_meeting_vote_case foreign key (case_id) references intervision_meeting_case (id)
) engine = InnoDB default charset = utf8mb4;

create table intervision_poll (
    id bigint not null auto_increment primary key,
    revision int not null,
    group_id bigint not null,
    minutes int not null,
    form varchar(10) not null,
    place varchar(160) null,
    link varchar(500) null,
    theme varchar(160) null,
    method varchar(90) null,
    opened_by bigint not null,
    opened_at datetime(6) not null,
    closed_at datetime(6) null,
    -- what came of it, or null
    meeting bigint null,
    key intervision_poll_group (group_id, closed_at)
) engine = InnoDB default charset = utf8mb4;

create table intervision_poll_moment (
    id bigint not null auto_increment primary key,
    poll bigint not null,
    starts_at datetime(6) not null,
    unique key intervision_poll_moment_once (poll, starts_at),
    constraint intervision_poll_moment_poll foreign key (poll) references intervision_poll (id)
) engine = InnoDB default charset = utf8mb4;

create table intervision_poll_answer (
    moment bigint not null,
    member bigint not null,
    answer varchar(10) not null,
    primary key (moment, member),
    constraint intervision_poll_answer_moment foreign key (moment) references intervision_poll_moment (id)
) engine = InnoDB default charset = utf8mb4;

create table intervision_evaluation (
    id bigint not null auto_increment primary key,
    revision int not null,
    meeting bigint not null,
    member bigint not null,
    safe int not null,
    useful int not null,
    conversation int not null,
    -- sealed
    words blob null,
    given_at datetime(6) not null,
    unique key intervision_evaluation_once (meeting, member),
    constraint intervision_evaluation_meeting foreign key (meeting) references intervision_meeting (id)
) engine = InnoDB default charset = utf8mb4;

-- Of who wrote it, sealed with the own vault: stays when the group and its texts are gone.
create table intervision_learning_point (
    id bigint not null auto_increment primary key,
    revision int not null,
    meeting bigint not null,
    member bigint not null,
    learned blob null,
    next_action blob null,
    shared bit(1) not null,
    written_at datetime(6) not null,
    unique key intervision_learning_point_once (meeting, member),
    key intervision_learning_point_member (member, meeting),
    constraint intervision_learning_point_meeting foreign key (meeting) references intervision_meeting (id)
) engine = InnoDB default charset = utf8mb4;

create table intervision_own_vault (
    member bigint not null primary key,
    vault bigint not null
) engine = InnoDB default charset = utf8mb4;

-- A mail can carry an appointment for a calendar.
alter table notification_mail
    add column calendar_method varchar(10) null,
    add column calendar mediumtext null;
