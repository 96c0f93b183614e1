from tortoise import migrations
from tortoise.migrations import operations as ops
import functools
from bot.storage.fields import MomentField
from json import dumps, loads
from tortoise.fields.base import OnDelete
from tortoise import fields
from tortoise.indexes import Index

class Migration(migrations.Migration):
    dependencies = [('bot', '0001_initial')]

    initial = False

    operations = [
        ops.CreateModel(
            name='GapRow',
            fields=[
                ('id', fields.IntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ('question', fields.CharField(max_length=500)),
                ('language', fields.CharField(max_length=2)),
                ('asker', fields.CharField(max_length=16)),
                ('asked_at', MomentField(null=False)),
            ],
            options={'table': 'gaps', 'app': 'bot', 'indexes': [Index(fields=['asked_at'])], 'pk_attr': 'id', 'table_description': 'A question that the charter could not answer, without the name of whoever asked.'},
            bases=['Model'],
        ),
        ops.CreateModel(
            name='VersionRow',
            fields=[
                ('id', fields.IntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ('number', fields.IntField(null=True, unique=True)),
                ('digest', fields.CharField(max_length=8)),
                ('files', fields.JSONField(encoder=functools.partial(dumps, separators=(',', ':')), decoder=loads)),
                ('author', fields.ForeignKeyField('bot.PersonRow', source_field='author_id', null=True, db_constraint=True, to_field='id', related_name='versions', on_delete=OnDelete.SET_NULL)),
                ('made_at', MomentField(null=False)),
                ('published_at', MomentField(null=True)),
            ],
            options={'table': 'versions', 'app': 'bot', 'pk_attr': 'id', 'table_description': 'A charter published, or prepared to be: its files, word for word.'},
            bases=['Model'],
        ),
    ]
