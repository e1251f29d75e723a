-- Contents of files are shared by versions and drafts. Who writes or forgets some takes this row first, else two of them may wait for each other.
create table stored_file_turn (
    id tinyint not null primary key
) engine = InnoDB default charset = utf8mb4;

insert into stored_file_turn (id) values (1);
