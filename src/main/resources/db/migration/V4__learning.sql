-- What a learner does with a training. Members and versions belong to other features: ids without a foreign key.

create table enrolment (
    id bigint not null auto_increment primary key,
    revision int not null,
    member bigint not null,
    version bigint not null,
    slug varchar(80) not null,
    started_at datetime(6) not null,
    last_part varchar(80) null,
    last_seen_at datetime(6) not null,
    completed_at datetime(6) null,
    -- null once completed, so that only one running enrolment per training is possible
    running tinyint as (if(completed_at is null, 1, null)) persistent,
    unique key enrolment_member_version (member, version),
    unique key enrolment_running (member, slug, running)
) engine = InnoDB default charset = utf8mb4;

create table part_done (
    id bigint not null auto_increment primary key,
    enrolment bigint not null,
    part varchar(80) not null,
    done_at datetime(6) not null,
    unique key part_done_once (enrolment, part),
    constraint part_done_enrolment foreign key (enrolment) references enrolment (id)
) engine = InnoDB default charset = utf8mb4;

create table attempt (
    id bigint not null auto_increment primary key,
    revision int not null,
    enrolment bigint not null,
    part varchar(80) not null,
    number int not null,
    started_at datetime(6) not null,
    submitted_at datetime(6) null,
    right_count int not null default 0,
    question_count int not null,
    passed bit(1) not null default 0,
    unique key attempt_number (enrolment, part, number),
    constraint attempt_enrolment foreign key (enrolment) references enrolment (id)
) engine = InnoDB default charset = utf8mb4;

create table answer (
    id bigint not null auto_increment primary key,
    revision int not null,
    attempt bigint not null,
    question varchar(80) not null,
    -- as a form sends it: answer=a&answer=b&field.x=y
    content text not null,
    typed_at datetime(6) not null,
    saved_at datetime(6) not null,
    checked_at datetime(6) null,
    correct bit(1) not null default 0,
    unique key answer_question (attempt, question),
    constraint answer_attempt foreign key (attempt) references attempt (id)
) engine = InnoDB default charset = utf8mb4;

create table reflection (
    id bigint not null auto_increment primary key,
    revision int not null,
    enrolment bigint not null,
    reflection varchar(80) not null,
    content text not null,
    typed_at datetime(6) not null,
    saved_at datetime(6) not null,
    unique key reflection_once (enrolment, reflection),
    constraint reflection_enrolment foreign key (enrolment) references enrolment (id)
) engine = InnoDB default charset = utf8mb4;

create table scan (
    id bigint not null auto_increment primary key,
    revision int not null,
    enrolment bigint not null,
    part varchar(80) not null,
    number int not null,
    content text not null,
    typed_at datetime(6) not null,
    saved_at datetime(6) not null,
    submitted_at datetime(6) null,
    unique key scan_number (enrolment, part, number),
    constraint scan_enrolment foreign key (enrolment) references enrolment (id)
) engine = InnoDB default charset = utf8mb4;
