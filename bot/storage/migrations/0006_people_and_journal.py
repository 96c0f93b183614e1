from tortoise import migrations
from tortoise.migrations import operations as ops
import functools
from bot.storage.fields import MomentField
from json import dumps, loads
from tortoise import fields

class Migration(migrations.Migration):
    dependencies = [('bot', '0005_deliveries')]

    initial = False

    operations = [
        ops.CreateModel(
            name='EntryRow',
            fields=[
                ('number', fields.IntField(generated=False, primary_key=True, unique=True, db_index=True)),
                ('at', MomentField(null=False)),
                ('by', fields.IntField(null=True)),
                ('what', fields.CharField(max_length=100)),
                ('about', fields.JSONField(encoder=functools.partial(dumps, separators=(',', ':')), decoder=loads)),
                ('before', fields.CharField(max_length=64)),
                ('digest', fields.CharField(max_length=64)),
            ],
            options={'table': 'journal', 'app': 'bot', 'pk_attr': 'number', 'table_description': 'One thing that was done, its digest covering the digest of the entry before it.'},
            bases=['Model'],
        ),
        ops.CreateModel(
            name='HeadRow',
            fields=[
                ('id', fields.IntField(generated=False, primary_key=True, unique=True, db_index=True)),
                ('number', fields.IntField(default=0)),
                ('digest', fields.CharField(default='', max_length=64)),
            ],
            options={'table': 'journal_head', 'app': 'bot', 'pk_attr': 'id', 'table_description': 'Where the journal ends: the one row for which everybody who writes waits their turn.'},
            bases=['Model'],
        ),
        ops.AddField(
            model_name='PersonRow',
            name='closed_at',
            field=MomentField(null=True),
        ),
        ops.AddField(
            model_name='PersonRow',
            name='closed_by',
            field=fields.IntField(null=True),
        ),
        ops.AddField(
            model_name='PersonRow',
            name='help',
            field=fields.CharField(default='', db_default='', max_length=16),
        ),
        ops.AddField(
            model_name='PersonRow',
            name='hushed_at',
            field=MomentField(null=True),
        ),
        ops.AddField(
            model_name='PersonRow',
            name='imported',
            field=fields.JSONField(null=True, encoder=functools.partial(dumps, separators=(',', ':')), decoder=loads),
        ),
        ops.AddField(
            model_name='PersonRow',
            name='met_at',
            field=MomentField(null=True),
        ),
        ops.AddField(
            model_name='PersonRow',
            name='quiet_from',
            field=fields.IntField(default=18, db_default=18),
        ),
        ops.AddField(
            model_name='PersonRow',
            name='quiet_until',
            field=fields.IntField(default=9, db_default=9),
        ),
    ]
