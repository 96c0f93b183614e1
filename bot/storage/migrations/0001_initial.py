from tortoise import migrations
from tortoise.migrations import operations as ops
import datetime
import functools
from bot.storage.fields import MomentField
from json import dumps, loads
from tortoise.fields.base import OnDelete
from tortoise import fields
from tortoise.indexes import Index

class Migration(migrations.Migration):
    initial = True

    operations = [
        ops.CreateModel(
            name='IdeaRow',
            fields=[
                ('id', fields.IntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ('key', fields.CharField(unique=True, max_length=100)),
                ('subject', fields.CharField(max_length=50)),
                ('title', fields.JSONField(encoder=functools.partial(dumps, separators=(',', ':')), decoder=loads)),
                ('facts', fields.JSONField(encoder=functools.partial(dumps, separators=(',', ':')), decoder=loads)),
                ('link', fields.CharField(default='', max_length=500)),
                ('starts_at', MomentField(generated=False, null=False, unique=False)),
                ('ends_at', MomentField(generated=False, null=False, unique=False)),
            ],
            options={'table': 'ideas', 'app': 'bot', 'indexes': [Index(fields=['ends_at'])], 'pk_attr': 'id', 'table_description': 'Something worth tweeting, approved, from a moment until another.'},
            bases=['Model'],
        ),
        ops.CreateModel(
            name='PersonRow',
            fields=[
                ('id', fields.IntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ('name', fields.CharField(max_length=200)),
                ('email', fields.CharField(null=True, unique=True, max_length=320)),
                ('team', fields.CharField(default='', max_length=100)),
                ('manager', fields.ForeignKeyField('bot.PersonRow', source_field='manager_id', null=True, db_constraint=True, to_field='id', related_name='reports', on_delete=OnDelete.SET_NULL)),
                ('language', fields.CharField(max_length=2)),
                ('timezone', fields.CharField(max_length=64)),
                ('role', fields.CharField(default='person', max_length=16)),
                ('subjects', fields.JSONField(default=list, encoder=functools.partial(dumps, separators=(',', ':')), decoder=loads)),
                ('declined', fields.JSONField(default=list, encoder=functools.partial(dumps, separators=(',', ':')), decoder=loads)),
                ('cadence', fields.CharField(default='asked', max_length=16)),
                ('stopped_at', MomentField(null=True, generated=False, unique=False)),
            ],
            options={'table': 'people', 'app': 'bot', 'pk_attr': 'id', 'table_description': 'One person of the company, with their own choices.'},
            bases=['Model'],
        ),
        ops.CreateModel(
            name='IdentityRow',
            fields=[
                ('id', fields.IntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ('platform', fields.CharField(max_length=16)),
                ('key', fields.CharField(max_length=200)),
                ('person', fields.ForeignKeyField('bot.PersonRow', source_field='person_id', db_constraint=True, to_field='id', related_name='identities', on_delete=OnDelete.CASCADE)),
            ],
            options={'table': 'identities', 'app': 'bot', 'unique_together': (('platform', 'key'),), 'pk_attr': 'id', 'table_description': 'A person as one platform knows them.'},
            bases=['Model'],
        ),
        ops.CreateModel(
            name='WordingRow',
            fields=[
                ('id', fields.IntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ('idea', fields.ForeignKeyField('bot.IdeaRow', source_field='idea_id', db_constraint=True, to_field='id', related_name='wordings', on_delete=OnDelete.CASCADE)),
                ('language', fields.CharField(max_length=2)),
                ('text', fields.CharField(max_length=500)),
                ('holder_id', fields.IntField(null=True)),
                ('free_at', MomentField(default=datetime.datetime.fromisoformat('1970-01-01T00:00:00+00:00'), generated=False, null=False, unique=False)),
            ],
            options={'table': 'wordings', 'app': 'bot', 'indexes': [Index(fields=['idea_id', 'language', 'free_at'])], 'pk_attr': 'id', 'table_description': 'One approved text, free for anybody once its moment has passed.'},
            bases=['Model'],
        ),
        ops.CreateModel(
            name='ShareRow',
            fields=[
                ('id', fields.IntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ('token', fields.CharField(unique=True, max_length=43)),
                ('person', fields.ForeignKeyField('bot.PersonRow', source_field='person_id', db_constraint=True, to_field='id', related_name='shares', on_delete=OnDelete.CASCADE)),
                ('idea', fields.ForeignKeyField('bot.IdeaRow', source_field='idea_id', db_constraint=True, to_field='id', related_name='shares', on_delete=OnDelete.CASCADE)),
                ('wording', fields.ForeignKeyField('bot.WordingRow', source_field='wording_id', null=True, db_constraint=True, to_field='id', related_name='shares', on_delete=OnDelete.SET_NULL)),
                ('text', fields.CharField(max_length=500)),
                ('link', fields.CharField(default='', max_length=500)),
                ('state', fields.CharField(default='offered', max_length=16)),
                ('unwanted', fields.BooleanField(default=False)),
                ('post', fields.CharField(default='', max_length=500)),
                ('offered_at', MomentField(generated=False, null=False, unique=False)),
                ('opened_at', MomentField(null=True, generated=False, unique=False)),
                ('declared_at', MomentField(null=True, generated=False, unique=False)),
            ],
            options={'table': 'shares', 'app': 'bot', 'indexes': [Index(fields=['person_id', 'state']), Index(fields=['idea_id', 'opened_at']), Index(fields=['opened_at'])], 'pk_attr': 'id', 'table_description': 'Words given to one person, exactly as given, and what became of them.'},
            bases=['Model'],
        ),
    ]
