from tortoise import migrations
from tortoise.migrations import operations as ops
from tortoise import fields

class Migration(migrations.Migration):
    dependencies = [('bot', '0015_cards')]

    initial = False

    operations = [
        ops.CreateModel(
            name='ChannelRow',
            fields=[
                ('id', fields.IntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ('purpose', fields.CharField(null=True, unique=True, max_length=16)),
                ('platform', fields.CharField(max_length=16)),
                ('key', fields.CharField(max_length=200)),
                ('address', fields.CharField(default='', max_length=2000)),
                ('language', fields.CharField(max_length=2)),
            ],
            options={'table': 'channels', 'app': 'bot', 'pk_attr': 'id', 'table_description': 'A channel that the bot writes to first, as it writes to people: its number is below zero.'},
            bases=['Model'],
        ),
    ]
